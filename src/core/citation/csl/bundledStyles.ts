/** A style that comes with the product. */
export interface BundledStyle {
  readonly id: string;
  readonly name: string;
  /** Older ids of the same style. */
  readonly formerIds: readonly string[];
}

/** The styles that the build puts beside the extension, in the order in which they are offered. */
export const bundledStyles: readonly BundledStyle[] = [
  {
    id: "chicago-fullnote-bibliography",
    name: "Chicago, notes and bibliography (17th edition)",
    formerIds: [
      "chicago-note-bibliography",
      "chicago-notes-bibliography",
      "chicago-notes-bibliography-17th-edition",
    ],
  },
  {
    id: "chicago-author-date",
    name: "Chicago, author-date (17th edition)",
    formerIds: ["chicago-author-date-17th-edition"],
  },
  { id: "apa", name: "APA (7th edition)", formerIds: ["apa-6th-edition"] },
  {
    id: "modern-language-association",
    name: "MLA (9th edition)",
    formerIds: ["mla", "modern-language-association-8th-edition"],
  },
  {
    id: "harvard-cite-them-right",
    name: "Harvard, Cite Them Right",
    formerIds: ["harvard1", "harvard-cite-them-right-11th-edition"],
  },
  {
    id: "vancouver",
    name: "Vancouver",
    formerIds: ["nlm-citation-sequence"],
  },
  { id: "ieee", name: "IEEE", formerIds: [] },
];

/** The style that citations have when nothing says otherwise. */
export const defaultStyleId = "chicago-fullnote-bibliography";

/** The bundled style of an id, of a former id, or of the address under which the CSL project keeps it; a file of the user's is none. */
export function findBundledStyle(id: string): BundledStyle | undefined {
  const bare = id.replace(/^https?:\/\/www\.zotero\.org\/styles\//, "");
  return bundledStyles.find(
    (style) => style.id === bare || style.formerIds.includes(bare),
  );
}
