/** CSL's names for the parts of a work that a citation can point to. */
export const locatorLabels = [
  "chapter",
  "column",
  "figure",
  "folio",
  "line",
  "note",
  "page",
  "paragraph",
  "part",
  "section",
  "verse",
  "volume",
] as const;

export type LocatorLabel = (typeof locatorLabels)[number];

/** The short English term of each label, for one place and for several. */
export const locatorTerms: Readonly<
  Record<LocatorLabel, readonly [one: string, many: string]>
> = {
  chapter: ["chap.", "chaps."],
  column: ["col.", "cols."],
  figure: ["fig.", "figs."],
  folio: ["fol.", "fols."],
  line: ["l.", "ll."],
  note: ["n.", "nn."],
  page: ["p.", "pp."],
  paragraph: ["para.", "paras."],
  part: ["pt.", "pts."],
  section: ["sec.", "secs."],
  verse: ["v.", "vv."],
  volume: ["vol.", "vols."],
};

/** Where in a work something is said: by number, or under a heading in its own words. */
export interface Locator {
  readonly label: LocatorLabel | "heading";
  readonly value: string;
}

const numbered = /^(?<term>[\p{L}§¶]+\.?)\s{1,3}(?<value>\S.*)$/u;
const quoted = /^(?:(?:sec\.|section|under)\s)?["“](?<heading>[^"”]+)["”]$/;

/** Reads what somebody types: `para. 4`, `section 2`, `12` (a page), `"The heading"`. Anything else stands as a heading's words. */
export function readLocator(text: string): Locator | undefined {
  const typed = text.trim();
  if (typed === "") return undefined;
  const heading = quoted.exec(typed)?.groups?.heading;
  if (heading !== undefined) return { label: "heading", value: heading };
  if (/^[\divxlc]/.test(typed) && /^[\divxlc\s,–-]+$/.test(typed)) {
    return { label: "page", value: typed };
  }
  const { term = "", value = "" } = numbered.exec(typed)?.groups ?? {};
  const label = toLabel(term);
  return label === undefined
    ? { label: "heading", value: typed }
    : { label, value };
}

/** The locator in English words: `para. 4`, `paras. 4–6`, `under “The heading”`. */
export function writeLocator(locator: Locator): string {
  if (locator.label === "heading") return `under “${locator.value}”`;
  const [one, many] = locatorTerms[locator.label];
  return `${isPlural(locator.value) ? many : one} ${locator.value}`;
}

/** Whether a locator's value names more than one place: `4–6`, `4, 7`. */
export function isPlural(value: string): boolean {
  return /\d\s?(?:[-–—,&]|and)\s?\d/.test(value);
}

const signs: Readonly<Record<string, LocatorLabel>> = {
  "§": "section",
  "§§": "section",
  "¶": "paragraph",
  "¶¶": "paragraph",
  sect: "section",
  par: "paragraph",
};

function toLabel(term: string): LocatorLabel | undefined {
  const bare = term.toLowerCase().replace(/\.$/, "");
  const sign = signs[bare];
  if (sign !== undefined) return sign;
  return locatorLabels.find((label) =>
    [label, ...locatorTerms[label]].some(
      (word) => bare === word.replace(/\.$/, "") || bare === `${word}s`,
    ),
  );
}
