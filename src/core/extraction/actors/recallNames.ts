import { wordClass } from "../lexicon/wordClass.js";
import type { Finding } from "./actorRule.js";
import type { Name } from "./name.js";
import type { NameText } from "./nameText.js";

/** Sure enough to be recognised elsewhere by a part of it. */
const sure = 2.5;

/** Findings of parts of surely found names where they stand alone: "Kishida" after "Fumio Kishida", "Guard" after "National Guard". */
export function recallNames(
  text: NameText,
  names: readonly Name[],
): readonly Finding[] {
  const persons = new Set<number>();
  const wholes = new Map<number, Name>();
  for (const name of names) {
    if (name.kind === undefined || name.weight < sure) continue;
    if (name.kind === "person") persons.add(text.article.form(name.end - 1));
    else if (name.end - name.first === 1)
      wholes.set(text.article.form(name.first), name);
  }
  return names.flatMap((name) => recall(text, name, persons, wholes));
}

function recall(
  text: NameText,
  name: Name,
  persons: ReadonlySet<number>,
  wholes: ReadonlyMap<number, Name>,
): Finding[] {
  if (name.end - name.first !== 1 || name.weight >= sure) return [];
  const form = text.article.form(name.first);
  const { first, end } = name;
  if (persons.has(form) && !text.is(first, wordClass.state))
    return [{ first, end, kind: "person", weight: sure }];
  const whole = wholes.get(form);
  return whole ? [{ first, end, kind: whole.kind, weight: 2 }] : [];
}
