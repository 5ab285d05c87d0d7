import type { Field, RecordShape, Shape } from "./shape.js";

const text: Shape = { kind: "text" };

const nameShape: RecordShape = {
  kind: "record",
  name: "name",
  bareText: "literal",
  fields: {
    family: { shape: text, about: "Family name." },
    given: { shape: text, about: "Given names." },
    literal: {
      shape: text,
      about:
        "The whole name of a body, or of a person whose parts are not known.",
    },
    "non-dropping-particle": {
      shape: text,
      about: "“van” in van Gogh: kept before the family name.",
    },
    "dropping-particle": {
      shape: text,
      about: "“de” in Charles de Gaulle sorted under G.",
    },
    suffix: { shape: text, about: "“Jr.”, “III”." },
  },
};

/** Types of CSL 1.0.2. */
export const cslTypes = (
  "article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection " +
  "dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case " +
  "legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance " +
  "periodical personal_communication post post-weblog regulation report review review-book software song speech " +
  "standard thesis treaty webpage"
).split(" ");

/** Variables of CSL 1.0.2 beyond those that the briefing's own definition words. */
const textVariables = (
  "abstract annote archive archive_collection archive_location archive-place authority call-number chapter-number " +
  "citation-key citation-label citation-number collection-number collection-title container-title-short dimensions " +
  "division DOI edition event-place event-title first-reference-note-number genre ISBN ISSN issue jurisdiction keyword locator " +
  "medium note number number-of-pages number-of-volumes original-publisher original-publisher-place " +
  "original-title page page-first part part-title PMCID PMID printing publisher publisher-place references " +
  "reviewed-genre reviewed-title scale section source status supplement title-short version volume " +
  "volume-title year-suffix"
).split(" ");
const nameVariables = (
  "chair collection-editor compiler composer container-author contributor curator director editor " +
  "editorial-director executive-producer guest host interviewer illustrator narrator organizer original-author " +
  "performer producer recipient reviewed-author script-writer series-creator translator"
).split(" ");
const dateVariables =
  "accessed available-date event-date original-date submitted".split(" ");

/** The article's record, in the order in which one writes it. */
export const cslFields: Readonly<Record<string, Field>> = {
  id: { shape: text, isRequired: true, about: "The citation key." },
  type: {
    shape: {
      kind: "oneOf",
      words: cslTypes,
      code: "unknown-type",
      otherwise: "document",
    },
    isRequired: true,
    about: "What kind of text it is, as CSL calls it.",
  },
  title: { shape: text, isRequired: true, about: "The title as printed." },
  author: {
    shape: { kind: "list", of: nameShape },
    about: "Who wrote it, in the order of the byline.",
  },
  issued: {
    shape: { kind: "date" },
    about: "When it was published, in EDTF.",
  },
  "container-title": {
    shape: text,
    about: "The magazine, newspaper or site in which it appeared.",
  },
  URL: { shape: { kind: "link" }, about: "Where it can be read." },
  language: { shape: text, about: "The language of the text, as in en-GB." },
  ...fieldsOf(textVariables, text),
  ...fieldsOf(nameVariables, { kind: "list", of: nameShape }),
  ...fieldsOf(dateVariables, { kind: "date" }),
};

function fieldsOf(
  names: readonly string[],
  shape: Shape,
): Record<string, Field> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      { shape, about: `CSL’s ${name.replaceAll(/[-_]/g, " ")}.` },
    ]),
  );
}
