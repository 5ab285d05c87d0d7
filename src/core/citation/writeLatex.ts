import type { BlockQuote } from "./markup.js";
import { type Locator, isPlural, locatorTerms } from "./locator.js";
import type { RichText } from "./richText.js";
import { writeRuns } from "./runMarks.js";

/** A long quotation in it. */
export const latexQuote: BlockQuote = {
  open: "\\begin{quote}\n",
  prefix: "",
  close: "\n\\end{quote}",
};

const latexSigns: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "`": "\\textasciigrave{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
};

/** Formatted text as LaTeX of any engine. */
export function writeLatex(text: RichText): string {
  return writeRuns(text, {
    escape: escapeLatex,
    italic: ["\\emph{", "}"],
    bold: ["\\textbf{", "}"],
    smallCaps: ["\\textsc{", "}"],
    superscript: ["\\textsuperscript{", "}"],
    subscript: ["\\textsubscript{", "}"],
    link: (letters, href) =>
      letters === href
        ? `\\url{${escapeAddress(href)}}`
        : `\\href{${escapeAddress(href)}}{${escapeLatex(letters)}}`,
  });
}

/** Escapes every sign that LaTeX reads as more than itself; dashes and quotes stand apart so that none joins. A straight double quotation mark, which is a command in some languages, becomes a curly one. */
export function escapeLatex(text: string): string {
  return text
    .replace(/[\\~^`<>|]|[{}$&#%_]/g, (sign) => latexSigns[sign] ?? `\\${sign}`)
    .replace(/-(?=-)/g, "-{}")
    .replace(/'(?=')/g, "'{}")
    .replace(/"(?=[\p{L}\p{N}])/gu, "“")
    .replace(/"/g, "”");
}

function escapeAddress(href: string): string {
  return href.replace(/[\\{}\s%#^]/g, (sign) =>
    sign === "%" || sign === "#" ? `\\${sign}` : encodeURIComponent(sign),
  );
}

/** A locator in the optional argument of a citation command: `sec.~2`, or a page's number alone. */
export function writeLatexPlace(
  locator: Locator,
  pages: "bare" | "named",
): string {
  const value = escapeOptional(locator.value).replaceAll("–", "--");
  if (locator.label === "heading") return `under “${value}”`;
  if (locator.label === "page" && pages === "bare") return value;
  const [one, many] = locatorTerms[locator.label];
  return `${isPlural(locator.value) ? many : one}~${value}`;
}

/** Text inside `[…]`: a bracket of its own would end it, and biblatex takes a semicolon for a list of pages. */
export function escapeOptional(text: string): string {
  return escapeLatex(text).replace(/[[\];]/g, "{$&}");
}
