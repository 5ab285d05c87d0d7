/** Fields that concern an entry itself and are never taken over. */
const ownFields = new Set(
  "crossref xref xdata entryset entrysubtype execute ids keywords label options presort related relatedoptions relatedstring relatedtype shorthand shorthandintro sortkey shorttitle sorttitle indextitle indexsorttitle".split(
    " ",
  ),
);

const titles = new Set(["title", "subtitle", "titleaddon"]);

/**
 * The name that a parent's field has in the entry that takes it over, by biblatex's rules: a book's title is the
 * `booktitle` of its chapter, a periodical's the `journaltitle` of its article. Undefined when it is not taken over.
 */
export function inheritedName(
  name: string,
  parentType: string,
  childType: string,
): string | undefined {
  const parent = parentType.toLowerCase();
  const child = childType.toLowerCase();
  if (parent === "xdata") return name === "xdata" ? undefined : name;
  if (ownFields.has(name)) return undefined;
  if (!titles.has(name)) return name;
  if (parent.startsWith("mv")) return `main${name}`;
  if (parent === "periodical") return `journal${name}`;
  const isPart = /^(?:in|suppbook|suppcoll|bookinbook|conference)/.test(child);
  return isPart ? `book${name}` : name;
}
