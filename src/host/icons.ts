import * as vscode from "vscode";
import type { ActorKind } from "../core/model/actor.js";
import type { EventStatus } from "../core/model/event.js";

const actorIcons: Readonly<Record<ActorKind, string>> = {
  person: "account",
  state: "globe",
  administration: "briefcase",
  organization: "organization",
  group: "layers",
  agreement: "law",
  place: "location",
};

const eventIcons: Readonly<Record<EventStatus, string>> = {
  happened: "circle-filled",
  planned: "circle-outline",
  postponed: "debug-step-over",
  cancelled: "circle-slash",
};

export const sectionIcon = new vscode.ThemeIcon("list-selection");

/** Of what the machine suggests and nobody has accepted: dashed, whatever it is. */
export const suggestionIcon = new vscode.ThemeIcon("issue-draft");

/** Of what an import did not find out. */
export const questionIcon = new vscode.ThemeIcon("question");

/** Of a passage that the source does not hold any more. */
export const lostQuoteIcon = new vscode.ThemeIcon("quote");

export function actorIcon(kind: ActorKind): vscode.ThemeIcon {
  return new vscode.ThemeIcon(actorIcons[kind]);
}

export function eventIcon(status: EventStatus): vscode.ThemeIcon {
  return new vscode.ThemeIcon(eventIcons[status]);
}
