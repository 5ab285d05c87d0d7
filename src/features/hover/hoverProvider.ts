import * as vscode from "vscode";
import type { DateValue } from "../../core/dates/dateValue.js";
import { findItem } from "../../core/library/item.js";
import type { Library } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { containsOffset, type Span } from "../../core/model/span.js";
import type { DocumentNames, NamedPlace } from "../../host/documentNames.js";
import type { DraftMentions } from "../../host/draftMentions.js";
import { commands, settings } from "../../host/ids.js";
import type { LoadPart } from "../../host/loadPart.js";
import { isOn } from "../../host/nameSettings.js";
import { articleTexts } from "../../host/sourceAddress.js";
import { actorCard } from "./actorCard.js";
import type { CardAction, CardLink, CardWords } from "./cardText.js";
import { dateCard } from "./dateCard.js";
import { datesIn, type LineInText } from "./datesInText.js";
import { elsewhereLine } from "./elsewhere.js";
import { eventCard } from "./eventCard.js";
import { wordsAt } from "./neverCommands.js";
import { sentenceAt } from "./sentence.js";
import { TitleWords } from "./titleWords.js";
import type { WrittenDate } from "./writtenDates.js";

export interface HoverParts {
  readonly library: Library;
  readonly names: DocumentNames;
  readonly drafts: DraftMentions;
  readonly loadPart: LoadPart;
  readonly words: CardWords;
  readonly actions: readonly CardAction[];
}

const longestLine = 5000;
/** A name or a date that many briefings have. */
const mostCards = 5;
/** How much of the text before a line the reading of its dates looks at. */
const textBefore = 3000;
/** How long the hover that lets the drafts be read waits for them; the next ones do not. */
const longestWait = 15;

/** A card on a known name; on words of an event's title the event; on a date, what happened then. */
export class NameHoverProvider implements vscode.HoverProvider {
  #titles: TitleWords | undefined;
  #articles: ReadonlySet<string> | undefined;

  constructor(readonly parts: HoverParts) {
    parts.library.onDidChange(() => {
      this.#titles = undefined;
      this.#articles = undefined;
    });
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Hover | undefined> {
    if (!isOn(document, settings.hover)) return undefined;
    const { names } = this.parts;
    const place = names.at(document, position);
    if (place) return this.#actorHover(document, place);
    if (!names.isProse(document, position)) return undefined;
    if (document.lineAt(position.line).text.length > longestLine)
      return undefined;
    return (
      this.#eventHover(document, position) ??
      (await this.#dateHover(document, position))
    );
  }

  async #actorHover(
    document: vscode.TextDocument,
    place: NamedPlace,
  ): Promise<vscode.Hover | undefined> {
    const { library, actions, words } = this.parts;
    const dates = await this.#datesInSentence(document, place.range.start);
    await this.#readDrafts();
    const links = [neverLink(document, place.range)];
    const refs = this.#usedFirst(document, place.refs);
    const cards = refs.slice(0, mostCards).flatMap((ref) => {
      const item = findItem(library, ref);
      if (item?.kind !== "actor") return [];
      const { briefing, actor } = item;
      const elsewhere = this.#elsewhere(ref, document.uri);
      const content = {
        ...{ briefing, ref, dates, actions, links },
        ...(elsewhere !== undefined && { elsewhere }),
      };
      return [this.#trusted(actorCard(actor, content, words))];
    });
    return this.#hover(cards, place.range, refs.length);
  }

  #eventHover(
    document: vscode.TextDocument,
    { line, character }: vscode.Position,
  ): vscode.Hover | undefined {
    const { library, actions, words } = this.parts;
    this.#titles ??= new TitleWords(library.entries);
    const found = this.#titles.at(document.lineAt(line).text, character);
    if (!found) return undefined;
    const cards = found.refs.flatMap((ref) => {
      const item = findItem(library, ref);
      if (item?.kind !== "event") return [];
      const { briefing, event } = item;
      const card = eventCard(event, { briefing, ref, actions }, words);
      return [this.#trusted(card)];
    });
    return this.#hover(cards, rangeIn(line, found));
  }

  async #dateHover(
    document: vscode.TextDocument,
    { line, character }: vscode.Position,
  ): Promise<vscode.Hover | undefined> {
    const word = { start: character - 1, end: character + 1 };
    const dates = await this.#datesIn(document, line, word);
    const found = dates.find((date) => containsOffset(date, character));
    if (!found) return undefined;
    const cards = this.parts.library.entries.flatMap(
      ({ address, briefing }) => {
        const card =
          briefing && dateCard(found.date, { briefing, address }, this.parts);
        return card === undefined ? [] : [this.#trusted(card)];
      },
    );
    return this.#hover(cards, rangeIn(line, found));
  }

  /** The first cards, and how many more there would be. */
  #hover(
    cards: readonly vscode.MarkdownString[],
    range: vscode.Range,
    all = cards.length,
  ): vscode.Hover | undefined {
    if (cards.length === 0) return undefined;
    const rest = `… ${this.parts.words.more(all - mostCards)}`;
    const more = all > mostCards ? [new vscode.MarkdownString(rest)] : [];
    return new vscode.Hover([...cards.slice(0, mostCards), ...more], range);
  }

  async #datesInSentence(
    document: vscode.TextDocument,
    { line, character }: vscode.Position,
  ): Promise<readonly DateValue[]> {
    const { text } = document.lineAt(line);
    if (text.length > longestLine) return [];
    const sentence = sentenceAt(text, character);
    const found = await this.#datesIn(document, line, sentence);
    return found.map(({ date }) => date);
  }

  #datesIn(
    document: vscode.TextDocument,
    line: number,
    span: Span,
  ): Promise<readonly WrittenDate[]> {
    return datesIn(lineInText(document, line), span, async (text) => {
      const { findTimeExpressions } = await this.parts.loadPart("dates");
      return findTimeExpressions(text);
    });
  }

  /** The first hover lets the drafts be read, and gives it a moment. */
  async #readDrafts(): Promise<void> {
    const { drafts } = this.parts;
    if (drafts.state !== "unread") return;
    const moment = new Promise((resolve) => setTimeout(resolve, longestWait));
    await Promise.race([drafts.readAll(), moment]);
  }

  #elsewhere(ref: ItemRef, outside: vscode.Uri): string | undefined {
    const { drafts, library, words } = this.parts;
    const articles = (this.#articles ??= articleTexts(library));
    const known = [...drafts.known(ref, outside)].filter(
      ([address]) => !articles.has(address),
    );
    const all = { title: "", command: commands.findMentions, ref };
    return elsewhereLine(known, all, words);
  }

  /** Of several briefings those first whose citation key stands in the document. */
  #usedFirst(
    document: vscode.TextDocument,
    refs: readonly ItemRef[],
  ): readonly ItemRef[] {
    if (refs.length < 2) return refs;
    const text = document.getText();
    const isUsed = ({ briefing }: ItemRef) => {
      const entry = this.parts.library.get(briefing);
      const key = entry?.briefing?.article.id ?? "";
      return key !== "" && text.includes(key);
    };
    return [...refs.filter(isUsed), ...refs.filter((ref) => !isUsed(ref))];
  }

  #trusted(markdown: string): vscode.MarkdownString {
    const card = new vscode.MarkdownString(markdown);
    const enabledCommands = [
      ...this.parts.actions.map(({ command }) => command),
      commands.neverHere,
      commands.findMentions,
    ];
    card.isTrusted = { enabledCommands };
    return card;
  }
}

function neverLink(
  document: vscode.TextDocument,
  range: vscode.Range,
): CardLink {
  return {
    title: vscode.l10n.t("Never Here"),
    command: commands.neverHere,
    argument: wordsAt(document, range),
  };
}

function lineInText(document: vscode.TextDocument, line: number): LineInText {
  const before = () => {
    const start = new vscode.Position(line, 0);
    const from = Math.max(0, document.offsetAt(start) - textBefore);
    return document.getText(new vscode.Range(document.positionAt(from), start));
  };
  return { before, line: document.lineAt(line).text };
}

function rangeIn(line: number, { start, end }: Span): vscode.Range {
  return new vscode.Range(line, start, line, end);
}
