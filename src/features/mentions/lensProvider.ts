import * as vscode from "vscode";
import type { Library } from "../../core/library/library.js";
import type { Actor } from "../../core/model/actor.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { toRange } from "../../host/convert.js";
import type { DraftMentions } from "../../host/draftMentions.js";
import { commands, settings } from "../../host/ids.js";
import type { LoadPart } from "../../host/loadPart.js";
import { isOn } from "../../host/nameSettings.js";
import { articleTexts } from "../../host/sourceAddress.js";

export interface LensParts {
  readonly library: Library;
  readonly drafts: DraftMentions;
  readonly loadPart: LoadPart;
}

class MentionLens extends vscode.CodeLens {
  constructor(
    range: vscode.Range,
    readonly ref: ItemRef,
  ) {
    super(range);
  }
}

/** Above each actor of a briefing file: how often the drafts name it. Counted for the entries that are in view. */
export class MentionLensProvider implements vscode.CodeLensProvider {
  constructor(readonly parts: LensParts) {}

  async provideCodeLenses(
    document: vscode.TextDocument,
  ): Promise<MentionLens[]> {
    if (!isOn(document, settings.codeLens)) return [];
    const briefing = document.uri.toString();
    const actors = await this.#actorsIn(document);
    return actors.flatMap(({ id, at }) => {
      if (!at) return [];
      const { start } = toRange(document, at);
      const range = new vscode.Range(start, start);
      return [new MentionLens(range, { briefing, kind: "actor", id })];
    });
  }

  async resolveCodeLens(
    lens: vscode.CodeLens,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeLens> {
    if (!(lens instanceof MentionLens)) return lens;
    const { drafts, library } = this.parts;
    const articles = articleTexts(library);
    let [count, files] = [0, 0];
    for await (const { uri, places } of drafts.find(lens.ref, token)) {
      if (articles.has(uri.toString())) continue;
      count += places.length;
      files++;
    }
    lens.command = {
      title: countWords(count, files),
      command: commands.findMentions,
      arguments: [lens.ref],
    };
    return lens;
  }

  /** As the document stands, which may not be saved. */
  async #actorsIn(document: vscode.TextDocument): Promise<readonly Actor[]> {
    const entry = this.parts.library.get(document.uri.toString());
    const text = document.getText();
    if (entry?.text === text) return entry.briefing?.actors ?? [];
    const { readBriefing } = await this.parts.loadPart("briefingFiles");
    return readBriefing(text).briefing?.actors ?? [];
  }
}

function countWords(count: number, files: number): string {
  if (count === 0) return vscode.l10n.t("not named in drafts");
  if (count === 1) return vscode.l10n.t("1 mention");
  return files === 1
    ? vscode.l10n.t("{0} mentions in 1 draft", count)
    : vscode.l10n.t("{0} mentions in {1} drafts", count, files);
}
