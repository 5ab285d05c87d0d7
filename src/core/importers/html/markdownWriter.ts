/** What Markdown would take for a sign of its own at the start of a line. */
const lineSign = /^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s)|```|~~~|(?:={3,}|-{3,})$)/;

/** What it would take for one anywhere: code, emphasis, a tag. */
const wordSign = /[`*]|<(?=[\p{L}/!?])/gu;

/** Puts words, paragraphs and headings together as Markdown whose text reads as the words given. */
export class MarkdownWriter {
  readonly #blocks: string[] = [];
  #prefix = "";
  #line = "";

  /** Words of the running text, with blanks as HTML counts them. */
  words(text: string): void {
    this.#line += text.replace(/[ \t\r\n\f]+/g, " ");
  }

  /** Two in a row end a paragraph, as pages without paragraphs have it. */
  lineBreak(): void {
    if (/\n *$/.test(this.#line)) this.endBlock();
    else this.#line += "\n";
  }

  /** Parts the cells of a row, unless paragraphs of its own part them. */
  endCell(): void {
    if (this.#line.trim() !== "") this.#line += " | ";
  }

  heading(level: number, text: string): void {
    this.endBlock();
    const words = text.replace(/\s+/g, " ").trim();
    if (words !== "") this.#blocks.push(`${"#".repeat(level)} ${quote(words)}`);
  }

  verbatim(text: string): void {
    this.endBlock();
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    this.#blocks.push(`${fence}\n${text.replace(/\n+$/, "")}\n${fence}`);
  }

  block(inside: () => void): void {
    this.endBlock();
    inside();
    this.endBlock();
  }

  /** A block whose first line has a sign before it: a list item, a quotation. */
  prefixed(prefix: string, inside: () => void): void {
    this.endBlock();
    const before = this.#prefix;
    this.#prefix = prefix;
    inside();
    this.endBlock();
    this.#prefix = before;
  }

  endBlock(): void {
    const lines = this.#line
      .split("\n")
      .map((line) => line.replace(/ {2,}/g, " ").replace(/^ | $/g, ""))
      .filter((line) => line !== "")
      .map((line) => line.replace(/ \|$/, ""));
    this.#line = "";
    if (lines.length === 0) return;
    this.#blocks.push(
      lines.map((line) => this.#prefix + quote(line)).join("\n"),
    );
  }

  finish(): string {
    this.endBlock();
    return this.#blocks.length === 0 ? "" : `${this.#blocks.join("\n\n")}\n`;
  }
}

function quote(line: string): string {
  return line.replace(wordSign, "\\$&").replace(lineSign, "\\$&");
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
