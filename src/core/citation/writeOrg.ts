import type { BlockQuote } from "./markup.js";
import type { RichText } from "./richText.js";
import { writeRuns } from "./runMarks.js";

/** A long quotation in it. */
export const orgQuote: BlockQuote = {
  open: "#+begin_quote\n",
  prefix: "",
  close: "\n#+end_quote",
};

/** Formatted text as Org. It has no escapes: a blank of no width after a sign takes its meaning away. */
export function writeOrg(text: RichText): string {
  const written = writeRuns(text, {
    escape: escapeOrg,
    italic: ["/", "/"],
    bold: ["*", "*"],
    superscript: ["^{", "}"],
    subscript: ["_{", "}"],
    link: (letters, href) => {
      const address = href.replace(/[\s[\]\\]/g, encodeURIComponent);
      return letters === href && address === href
        ? `[[${address}]]`
        : `[[${address}][${escapeOrg(letters)}]]`;
    },
  });
  return written.replace(/^(?:[-#]|\d{1,9}[.)])(?=\s)/, "\u200B$&");
}

/** Takes the meaning away from every sign that Org would read as more than itself. */
export function escapeOrg(text: string): string {
  return text
    .replace(/[*/_=~+^\\[\]<>@{}$]/g, "$&\u200B")
    .replace(/-(?=-)|\.(?=\.)|:(?=:)/g, "$&\u200B");
}
