/** What documents begin the names of their own figures, tables and theorems with: Quarto, bookdown, pandoc-crossref. */
const crossReference =
  /^(?:alg|cau|cnj|cor|def|eq|exm|exr|fig|imp|lem|lst|nte|prp|rem|sec|sol|tab|tbl|thm|tip|wrn)[-:]/;

/** Whether a key would be read as a reference to a part of the document itself: `fig-map`, `tbl:results`. */
export function isCrossReference(key: string): boolean {
  return crossReference.test(key);
}

// Labels that a document gives to its own parts, in the ways of Pandoc, MyST, Quarto and Typst.
const labels: readonly RegExp[] = [
  /^[ \t]{0,3}\(@(?<label>[\w-]{1,100})\)/gm,
  /\{[^{}\n]{0,200}#(?<label>[\p{L}\p{N}_][\p{L}\p{N}_:.-]{0,100})[^{}\n]{0,200}\}/gu,
  /^\((?<label>[^()\s]{1,100})\)=[ \t]*$/gm,
  /^[ \t]*(?::(?:label|name):|#\| ?label:)[ \t]+(?<label>\S{1,100})/gm,
  /<(?<label>[^<>\s]{1,200})>(?!\s*[,)])/g,
];

/** The labels that a document defines, at which its `@label` points rather than into a bibliography. */
export function findLabels(text: string): ReadonlySet<string> {
  const found = labels.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups }) => groups?.label ?? ""),
  );
  return new Set(found);
}
