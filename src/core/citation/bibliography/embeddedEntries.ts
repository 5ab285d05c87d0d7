import { type BibliographyEntry, headingOf } from "./bibliographyFormat.js";
import { cslYaml } from "./formats/cslYaml.js";

const frontMatter =
  /^\uFEFF?---[ \t]*\r?\n(?<yaml>[^]{0,200000}?)^(?:---|\.\.\.)[ \t]*$/m;
const latexItem =
  /\\bibitem(?:\[[^\]\n]{0,300}\])?\{(?<key>[^{}\s,]{1,200})\}/dg;

/** The entries that stand in a document itself: Pandoc's `references:` in front matter, LaTeX's `\bibitem`. */
export function findEmbeddedEntries(
  text: string,
): readonly BibliographyEntry[] {
  return [...findInFrontMatter(text), ...findLatexItems(text)];
}

function findInFrontMatter(text: string): readonly BibliographyEntry[] {
  const match = frontMatter.exec(text);
  const yaml = match?.index === 0 ? match.groups?.yaml : undefined;
  if (yaml === undefined || !/^references[ \t]*:/m.test(yaml)) return [];
  const before = text.indexOf(yaml);
  return cslYaml.read(yaml).entries.map((entry) => ({
    ...entry,
    span: { start: entry.span.start + before, end: entry.span.end + before },
    keySpan: {
      start: entry.keySpan.start + before,
      end: entry.keySpan.end + before,
    },
  }));
}

function findLatexItems(text: string): readonly BibliographyEntry[] {
  if (!text.includes("\\bibitem")) return [];
  return [...text.matchAll(latexItem)].flatMap((match) => {
    const key = match.groups?.key ?? "";
    const [start, end] = match.indices?.groups?.key ?? [];
    if (start === undefined || end === undefined) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    const toReference = () => ({ id: key, type: "document" });
    const toHeading = () => headingOf(toReference());
    return [{ key, keySpan: { start, end }, span, toReference, toHeading }];
  });
}
