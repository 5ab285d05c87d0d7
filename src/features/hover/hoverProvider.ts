import * as vscode from "vscode";
import type { DateValue } from "../../core/dates/dateValue.js";
import { findItem } from "../../core/library/item.js";
import type { Library } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { containsOffset } from "../../core/model/span.js";
import type { DocumentNames, NamedPlace } from "../../host/documentNames.js";
import { commands, settings } from "../../host/ids.js";
import { isOn } from "../../host/nameSettings.js";
import { actorCard } from "./actorCard.js";
import type { CardAction, CardLink, CardWords } from "./cardText.js";
import { dateCard } from "./dateCard.js";
import { wordsAt } from "./neverCommands.js";
import { sentenceAt } from "./sentence.js";
import { findWrittenDates } from "./writtenDates.js";

export interface HoverParts {
  readonly library: Library;
  readonly names: DocumentNames;
  readonly words: CardWords;
  readonly actions: readonly CardAction[];
}

/** A card on a known name; on a date, what happened then. */
export class NameHoverProvider implements vscode.HoverProvider {
  constructor(readonly parts: HoverParts) {}

  provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.Hover | undefined {
    if (!isOn(document, settings.hover)) return undefined;
    const place = this.parts.names.at(document, position);
    return place
      ? this.#actorHover(document, place)
      : this.#dateHover(document, position);
  }

  #actorHover(
    document: vscode.TextDocument,
    { range, refs }: NamedPlace,
  ): vscode.Hover | undefined {
    const { actions, words } = this.parts;
    const dates = datesInSentence(document, range.start);
    const never: CardLink = {
      title: vscode.l10n.t("Never Here"),
      command: commands.neverHere,
      argument: wordsAt(document, range),
    };
    const cards = this.#usedFirst(document, refs).flatMap((ref) => {
      const item = findItem(this.parts.library, ref);
      if (item?.kind !== "actor") return [];
      const { briefing, actor } = item;
      const content = { briefing, ref, dates, actions, links: [never] };
      return [this.#trusted(actorCard(actor, content, words))];
    });
    return cards.length > 0 ? new vscode.Hover(cards, range) : undefined;
  }

  #dateHover(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.Hover | undefined {
    if (!this.parts.names.isProse(document, position)) return undefined;
    const line = document.lineAt(position.line).text;
    if (line.length > longestLine) return undefined;
    const found = findWrittenDates(line).find((written) =>
      containsOffset(written, position.character),
    );
    if (!found) return undefined;
    const cards = this.parts.library.entries.flatMap(
      ({ address, briefing }) => {
        const card =
          briefing && dateCard(found.date, { briefing, address }, this.parts);
        return card === undefined ? [] : [this.#trusted(card)];
      },
    );
    const { line: at } = position;
    const range = new vscode.Range(at, found.start, at, found.end);
    return cards.length > 0 ? new vscode.Hover(cards, range) : undefined;
  }

  /** Of several briefings those first whose citation key stands in the document. */
  #usedFirst(
    document: vscode.TextDocument,
    refs: readonly ItemRef[],
  ): readonly ItemRef[] {
    if (refs.length < 2) return refs;
    const text = document.getText();
    const isUsed = ({ briefing }: ItemRef) => {
      const key = this.parts.library.get(briefing)?.briefing?.article.id ?? "";
      return key !== "" && text.includes(key);
    };
    return [...refs.filter(isUsed), ...refs.filter((ref) => !isUsed(ref))];
  }

  #trusted(markdown: string): vscode.MarkdownString {
    const card = new vscode.MarkdownString(markdown);
    card.isTrusted = {
      enabledCommands: [
        ...this.parts.actions.map(({ command }) => command),
        commands.neverHere,
      ],
    };
    return card;
  }
}

const longestLine = 5000;

function datesInSentence(
  document: vscode.TextDocument,
  { line, character }: vscode.Position,
): readonly DateValue[] {
  const { text } = document.lineAt(line);
  const { start, end } = sentenceAt(text, character);
  return findWrittenDates(text.slice(start, end)).map(({ date }) => date);
}
