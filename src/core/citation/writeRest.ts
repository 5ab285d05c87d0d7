import type { BlockQuote } from "./markup.js";
import type { RichText } from "./richText.js";
import { writeRuns } from "./runMarks.js";

/** A long quotation in it. */
export const restQuote: BlockQuote = { open: "", prefix: "   ", close: "" };

// Stand before and after a mark until it is known what it touches.
const opening = "\uE000";
const closing = "\uE001";

/** Formatted text as reStructuredText; a mark that touches a letter is set off by an escaped blank. */
export function writeRest(text: RichText): string {
  const wrap = (open: string, close: string) =>
    [opening + open, close + closing] as const;
  const written = writeRuns(text, {
    escape: escapeRest,
    italic: wrap("*", "*"),
    bold: wrap("**", "**"),
    superscript: wrap(":sup:`", "`"),
    subscript: wrap(":sub:`", "`"),
    link: writeLink,
  });
  return setOff(written).replace(
    /^([-+•‣⁃|:]|>>>|\.\.|\(?\w{1,9}[.)])(?=\s|$)/,
    "\\$1",
  );
}

function setOff(written: string): string {
  return written
    .replace(/(^|\s)\uE000/g, "$1")
    .replace(/\uE001(?=$|[\s.,;:!?)’”])/g, "")
    .replace(/[\uE000\uE001]/g, "\\ ");
}

function writeLink(letters: string, href: string): string {
  if (letters === href && /^https?:\/\/[\w.~/?#&=%:+-]+[\w/]$/.test(href)) {
    return href;
  }
  const address = href.replace(/[\s<>`\\]/g, encodeURIComponent);
  return `${opening}\`${escapeRest(letters)} <${address}>\`__${closing}`;
}

/** Escapes what begins or ends markup in reStructuredText. */
export function escapeRest(text: string): string {
  return text
    .replace(/[\uE000\uE001]/g, "")
    .replace(/[\\*`|]/g, "\\$&")
    .replace(/_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/^_|(?<=[\s([{<"'‘“])_/gu, "\\_")
    .replace(/\](?=_)/g, "\\]");
}
