import type { BlockQuote } from "./markup.js";
import type { RichText } from "./richText.js";
import { writeRuns } from "./runMarks.js";

/** A long quotation in it. */
export const asciiDocQuote: BlockQuote = {
  open: "[quote]\n____\n",
  prefix: "",
  close: "\n____",
};

/** Formatted text as AsciiDoc. Its escapes depend on what is around, so signs are written as numbers. */
export function writeAsciiDoc(text: RichText): string {
  const written = writeRuns(text, {
    escape: escapeAsciiDoc,
    italic: ["__", "__"],
    bold: ["**", "**"],
    superscript: ["^", "^"],
    subscript: ["~", "~"],
    link: (letters, href) =>
      `link:++${href.replace(/[\s[\]+]/g, encodeURIComponent)}++[${escapeAsciiDoc(letters)}]`,
  });
  return written.replace(/^(?:[-.]|\d{1,9}\.)(?=\s)/, (start) =>
    start.replace(/[-.]/, toReference),
  );
}

/** Every sign that AsciiDoc reads as more than itself, as a character reference. */
export function escapeAsciiDoc(text: string): string {
  return text
    .replace(/[*_`#^~+{}<>[\]|\\"&';]/g, toReference)
    .replace(
      /\((?=(?:C|R|TM)\))|-(?=-)|(?<=-)-|\.(?=\.\.)|:(?=:)|=(?=&)/g,
      toReference,
    )
    .replace(/(?<=&#45;)-/g, "&#45;")
    .replace(/\b(https?|ftp|irc|mailto):/g, "$1&#58;")
    .replace(/@/g, "&#64;")
    .replace(/->|=>|<-|<=/g, (arrow) => arrow.replace(/[-=<]/g, toReference));
}

function toReference(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}
