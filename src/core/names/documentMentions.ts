import { containsOffset, type Span } from "../model/span.js";
import { type Mention, rankCandidates } from "./mention.js";
import type { NameIndex } from "./nameIndex.js";
import { ProseLines } from "./proseLines.js";
import type { ProseMarkup } from "./prose/proseMarkup.js";

/** A mention that starts in a line; its offsets count from the line's start, and may reach into the next line. */
export interface LineMention extends Mention {
  readonly line: number;
  /** The line and the offset in it at which the mention ends. */
  readonly endLine: number;
  readonly endOffset: number;
}

/** How much of the next line a name may reach into. */
const longestOverhang = 120;

/** The mentions in a document's prose, line by line, found when asked for; an edit forgets only what it touches. */
export class DocumentMentions {
  readonly #lines: ProseLines;
  readonly #index: Pick<NameIndex, "findStarting">;
  #found: (readonly LineMention[] | undefined)[] = [];
  /** What `all` gave last, until something changes. */
  #all: readonly LineMention[] | undefined;

  /** When the index finds something else than before, `forget` says so. */
  constructor(
    lines: readonly string[],
    markup: ProseMarkup,
    index: Pick<NameIndex, "findStarting">,
  ) {
    this.#lines = new ProseLines(lines, markup);
    this.#index = index;
  }

  get lineCount(): number {
    return this.#lines.count;
  }

  /** Notes an edit: lines in the place of others. */
  replace(first: number, removed: number, lines: readonly string[]): void {
    this.#all = undefined;
    const changedTo = this.#lines.replace(first, removed, lines);
    const tail = this.#found.slice(first + removed);
    this.#found.length = Math.min(this.#found.length, first);
    for (let line = this.#found.length; line < first; line++)
      this.#found.push(undefined);
    for (let i = 0; i < lines.length; i++) this.#found.push(undefined);
    for (const found of tail) this.#found.push(found);
    for (let line = Math.max(0, first - 1); line < changedTo; line++)
      this.#found[line] = undefined;
    // The line numbers of what follows have changed.
    if (lines.length !== removed) this.#renumber(changedTo);
  }

  /** Forgets what was found, as other names are known now. */
  forget(): void {
    this.#all = undefined;
    this.#found = [];
  }

  /** Searches these lines, the last not among them; so a long document can be searched bit by bit before it is asked. */
  searchLines(first: number, end: number): void {
    const last = Math.min(end, this.lineCount);
    for (let line = first; line < last; line++) this.#startingIn(line);
  }

  /** The mentions that start in the line, without those that lie in one from the line before. */
  onLine(line: number): readonly LineMention[] {
    const last = line > 0 ? this.#startingIn(line - 1).at(-1) : undefined;
    const from = last?.endLine === line ? last.endOffset : 0;
    const found = this.#startingIn(line);
    return from === 0 ? found : found.filter(({ start }) => start >= from);
  }

  /** The mention at the place, whether it starts in the line or in the one before; its end counts as in it. */
  at(line: number, offset: number): LineMention | undefined {
    const before = line > 0 ? this.#startingIn(line - 1).at(-1) : undefined;
    if (before?.endLine === line && offset <= before.endOffset) return before;
    const touching = this.onLine(line).filter(
      ({ start, endLine, endOffset }) =>
        start <= offset && (endLine > line || offset <= endOffset),
    );
    return touching.at(-1);
  }

  /** Every mention of the document, those of ambiguous names ranked. */
  all(): readonly LineMention[] {
    if (this.#all) return this.#all;
    const all: LineMention[] = [];
    for (let line = 0; line < this.#lines.count; line++)
      for (const mention of this.onLine(line)) all.push(mention);
    this.#all = ranked(all);
    return this.#all;
  }

  /** What the mention may mean, likeliest first by what the whole document names. */
  idsOf(mention: LineMention): readonly string[] {
    if (mention.ids.length === 1) return mention.ids;
    const same = this.all().find(
      ({ line, start }) => line === mention.line && start === mention.start,
    );
    return (same ?? mention).ids;
  }

  /** The line's text, without line end. */
  textOf(line: number): string {
    return this.#lines.textOf(line);
  }

  /** Whether the place is prose. */
  isProse(line: number, offset: number): boolean {
    return !this.#lines
      .unreadIn(line)
      .some(({ start, end }) => start <= offset && offset < end);
  }

  #startingIn(line: number): readonly LineMention[] {
    const known = this.#found[line];
    if (known) return known;
    const found = this.#search(line);
    this.#found[line] = found;
    return found;
  }

  #search(line: number): LineMention[] {
    const text = this.#lines.textOf(line);
    const unread = this.#lines.unreadIn(line);
    if (isWholly(unread, text)) return [];
    const next = this.#lines.textOf(line + 1).slice(0, longestOverhang);
    const whole = next === "" ? text : `${text}\n${next}`;
    const mentions = this.#index.findStarting(whole, text.length);
    const below = this.#lines.unreadIn(line + 1);
    const skipped =
      below.length === 0
        ? unread
        : unread.concat(below.map((span) => shifted(span, text.length + 1)));
    const found =
      skipped.length === 0
        ? mentions
        : mentions.filter((mention) => !isIn(skipped, mention));
    return found.map((mention) => toLineMention(mention, line, text.length));
  }

  #renumber(from: number): void {
    for (let line = from; line < this.#found.length; line++) {
      this.#found[line] = this.#found[line]?.map((mention) => ({
        ...mention,
        line,
        endLine: mention.endLine - mention.line + line,
      }));
    }
  }
}

function toLineMention(
  { start, end, ids, name }: Mention,
  line: number,
  length: number,
): LineMention {
  const isOver = end > length;
  const endLine = isOver ? line + 1 : line;
  const endOffset = isOver ? end - length - 1 : end;
  // Field by field: a spread takes several times as long, and there are many mentions.
  return { start, end, ids, name, line, endLine, endOffset };
}

/** Ranked over the lines as over one text. */
function ranked(mentions: readonly LineMention[]): readonly LineMention[] {
  if (mentions.every(({ ids }) => ids.length === 1)) return mentions;
  const inOneText = mentions.map(({ ids, name }, i) => ({
    ...{ start: i, end: i, ids, name },
  }));
  const order = rankCandidates(inOneText);
  return mentions.map((mention, i) => ({
    ...mention,
    ids: order[i]?.ids ?? mention.ids,
  }));
}

/** Whether it starts or ends in one of the spans: markup may stand inside a name, but no end of it in markup. */
function isIn(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some(
    (span) => containsOffset(span, start) || containsOffset(span, end - 1),
  );
}

function isWholly(unread: readonly Span[], text: string): boolean {
  return unread.some(({ start, end }) => start === 0 && end === text.length);
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
