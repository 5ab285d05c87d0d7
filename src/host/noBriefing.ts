import * as vscode from "vscode";
import { Refusal } from "./attempt.js";
import { commands } from "./ids.js";

/** Refuses what needs a briefing where there is none, and offers to make one. */
export function noBriefing(): Refusal {
  return new Refusal(vscode.l10n.t("There is no briefing in this workspace."), {
    title: vscode.l10n.t("Import Article…"),
    command: commands.importArticle,
  });
}
