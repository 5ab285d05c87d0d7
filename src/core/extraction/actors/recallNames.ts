import { wordClass } from "../lexicon/wordClass.js";
import type { Finding } from "./actorRule.js";
import type { Name } from "./name.js";
import type { NameText } from "./nameText.js";

/** Sure enough to be recognised elsewhere by a part of it. */
const sure = 2.5;

/** What is surely named in a text, by the forms of the words by which texts call it again. */
interface Known {
  /** Last words of persons' names. */
  readonly persons: Set<number>;
  /** Words for treaties, "Treaty" of "Treaty of Ghent". */
  readonly agreements: Set<number>;
  /** Names in one word. */
  readonly wholes: Map<number, Name>;
}

/** Findings of parts of surely found names where they stand alone: "Kishida" after "Fumio Kishida", "Treaty" after "Treaty of Ghent". */
export function recallNames(
  text: NameText,
  names: readonly Name[],
): readonly Finding[] {
  const known = knownFrom(text, names);
  const found: Finding[] = [];
  for (const name of names) {
    const finding = recall(text, name, known);
    if (finding) found.push(finding);
  }
  return found;
}

function knownFrom(text: NameText, names: readonly Name[]): Known {
  const known: Known = {
    persons: new Set(),
    agreements: new Set(),
    wholes: new Map(),
  };
  for (const name of names) {
    const { first, end, kind, weight } = name;
    if (kind === undefined || weight < sure) continue;
    if (kind === "person") known.persons.add(text.article.form(end - 1));
    else if (end - first === 1)
      known.wholes.set(text.article.form(first), name);
    if (kind === "agreement" && text.is(first, wordClass.agreement))
      known.agreements.add(text.article.form(first));
  }
  return known;
}

function recall(
  text: NameText,
  { first, end, weight }: Name,
  { persons, agreements, wholes }: Known,
): Finding | undefined {
  if (end - first !== 1 || weight >= sure) return undefined;
  const form = text.article.form(first);
  if (agreements.has(form) && !text.article.isSentenceStart(first))
    return { first, end, kind: "agreement", weight: 3 };
  if (persons.has(form) && !text.is(first, wordClass.state))
    return { first, end, kind: "person", weight: sure };
  const whole = wholes.get(form);
  return whole && { first, end, kind: whole.kind, weight: 2 };
}
