import { escapeMarkdown } from "../../core/citation/writeMarkdown.js";
import type { Span } from "../../core/model/span.js";

/** Writes a Markdown page heading by heading, remembering where each entry stands. */
export class PageWriter {
  readonly #lines: string[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** A block of its own, already in Markdown; an empty one is left out. */
  block(markdown: string): void {
    if (markdown === "") return;
    this.#lines.push(markdown, "\n\n");
    this.#length += markdown.length + 2;
  }

  /** Gives the place of the heading's line. */
  heading(level: number, text: string): Span {
    const start = this.#length;
    this.block(`${"#".repeat(level)} ${inline(text)}`);
    return { start, end: this.#length - 2 };
  }

  /** The page ends with one line end. */
  toString(): string {
    return this.#lines.join("").replace(/\n+$/, "\n");
  }
}

/** Text from a file as part of a line: one line, and nothing in it is markup. */
export function inline(text: string): string {
  return escapeMarkdown(oneLine(text));
}

/** Text from a file as a paragraph: nothing at its start begins a list, a heading or a rule either. */
export function paragraph(text: string): string {
  return inline(text)
    .replace(/^([-+=:])/, "\\$1")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
}

export function quotation(text: string): string {
  return `> ${paragraph(text)}`;
}

/** A link to what the label is defined to be. Where the text is the label, no more than brackets shows in the page's own text. */
export function link(text: string, label: string): string {
  const letters = inline(text);
  return letters === label ? `[${letters}]` : `[${letters}][${label}]`;
}

/** An address is shown as a link only when it is one of the web, as it stands. */
export function webLink(address: string): string {
  return /^https?:\/\/[^\s<>"\\^`{|}]+$/.test(address)
    ? `<${address}>`
    : inline(address);
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
