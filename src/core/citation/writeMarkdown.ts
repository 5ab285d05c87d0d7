import type { BlockQuote } from "./markup.js";
import type { RichText } from "./richText.js";
import { writeRuns } from "./runMarks.js";

/** A long quotation in it. */
export const markdownQuote: BlockQuote = { open: "", prefix: "> ", close: "" };

/** Formatted text as Markdown that Pandoc and the GitHub flavour read alike. */
export function writeMarkdown(text: RichText): string {
  const written = writeRuns(text, {
    escape: escapeMarkdown,
    italic: ["*", "*"],
    bold: ["**", "**"],
    link: (letters, href) =>
      letters === href && isPlainAddress(href)
        ? `<${href}>`
        : `[${escapeMarkdown(letters)}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`,
  });
  return escapeStart(written);
}

/** Escapes every sign that Markdown reads as more than itself. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#~^|$@]/g, "\\$&")
    .replace(/&(?=#?\w{1,32};)/g, "\\&")
    .replace(/-(?=-)/g, "-\\")
    .replace(/\.\.\./g, "\\...")
    .replace(/"|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, "\\$&");
}

/** Signs that begin a list, a rule or a definition at the start of a block. */
function escapeStart(text: string): string {
  return text
    .replace(/^([-+:=])/, "\\$1")
    .replace(/^(\(?\w{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

function isPlainAddress(href: string): boolean {
  return /^https?:\/\/[^\s<>"\\^`{|}]+$/.test(href);
}
