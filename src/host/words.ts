import * as vscode from "vscode";
import {
  englishDateVocabulary,
  type DateVocabulary,
} from "../core/dates/dateVocabulary.js";
import type { DateWordsOptions } from "../core/dates/dateWords.js";
import type { ActorKind } from "../core/model/actor.js";
import type { EventStatus } from "../core/model/event.js";

// The words of our trade in the user's language, for every feature that shows them.

export function actorKindWords(): Readonly<Record<ActorKind, string>> {
  return {
    person: vscode.l10n.t("person"),
    state: vscode.l10n.t("state"),
    administration: vscode.l10n.t("administration"),
    organization: vscode.l10n.t("organization"),
    group: vscode.l10n.t("group"),
    agreement: vscode.l10n.t("agreement"),
    place: vscode.l10n.t("place"),
  };
}

/** As the heading of several: "People", "States". */
export function actorKindHeadings(): Readonly<Record<ActorKind, string>> {
  return {
    person: vscode.l10n.t("People"),
    state: vscode.l10n.t("States"),
    administration: vscode.l10n.t("Administrations"),
    organization: vscode.l10n.t("Organizations"),
    group: vscode.l10n.t("Groups"),
    agreement: vscode.l10n.t("Agreements"),
    place: vscode.l10n.t("Places"),
  };
}

export function eventStatusWords(): Readonly<Record<EventStatus, string>> {
  return {
    happened: vscode.l10n.t("happened"),
    planned: vscode.l10n.t("planned"),
    postponed: vscode.l10n.t("postponed"),
    cancelled: vscode.l10n.t("cancelled"),
  };
}

/** How dates are worded for this user. */
export function dateWording(): Omit<DateWordsOptions, "style"> {
  return { locale: vscode.env.language, vocabulary: dateVocabulary() };
}

/** Nothing is filled in here: the placeholders stay for the dates. */
function dateVocabulary(): DateVocabulary {
  return {
    ...englishDateVocabulary,
    spring: vscode.l10n.t("spring {0}"),
    summer: vscode.l10n.t("summer {0}"),
    autumn: vscode.l10n.t("autumn {0}"),
    winter: vscode.l10n.t("winter {0}"),
    approximate: vscode.l10n.t("c. {0}"),
    uncertain: vscode.l10n.t("{0}?"),
    decade: vscode.l10n.t("the {0}s"),
    century: vscode.l10n.t("the {0} century"),
    beforeChrist: vscode.l10n.t("{0} BC"),
    interval: vscode.l10n.t("{0} to {1}"),
    until: vscode.l10n.t("until {0}"),
    from: vscode.l10n.t("from {0}"),
  };
}
