import { wordClass } from "../../lexicon/wordClass.js";
import type { Name } from "../name.js";
import type { NameText } from "../nameText.js";
import { findApposition } from "../roles.js";

/** What names persons and nothing else; an "owner" or a "leader" may be a firm. */
const humans =
  /\b(?:minister|ambassador|envoy|lawyer|attorney|advocate|judge|professor|historian|economist|scientist|researcher|analyst|activist|journalist|reporter|writer|author|poet|novelist|teacher|farmer|doctor|spokes(?:man|woman|person)|president|senator|lawmaker|governor|mayor|general|colonel|admiral|widow|wife|husband|daughter|son|sister|brother|mother|father)s?\b/i;
const opensRole = /^(?:an?|the|his|her|their|its|then|former|once)$/;
/** Words of which persons' names are not made. */
const ofOthers =
  wordClass.body |
  wordClass.group |
  wordClass.agreement |
  wordClass.placeEnd |
  wordClass.organization |
  wordClass.state |
  wordClass.demonym |
  wordClass.common;

/**
 * Names of several words taken for bodies or places that the text plainly uses as persons, there and elsewhere:
 * "Oda Lunde, 68, resigned", "Oda Lunde, who", "Oda Lunde, Norway's former foreign minister,"; not "the Lunde Fund, who".
 */
export function withPlainPersons(
  text: NameText,
  names: readonly Name[],
): readonly Name[] {
  const persons = new Set<string>();
  for (const name of names)
    if (mayBePerson(text, name) && isPlainPerson(text, name))
      persons.add(wordsOf(text, name));
  if (persons.size === 0) return names;
  return names.map((name) =>
    mayBePerson(text, name) && persons.has(wordsOf(text, name))
      ? { ...name, kind: "person" }
      : name,
  );
}

function wordsOf(text: NameText, { first, end }: Name): string {
  let words = "";
  for (let token = first; token < end; token++) words += ` ${text.word(token)}`;
  return words;
}

function mayBePerson(text: NameText, { first, end, kind }: Name): boolean {
  if (kind !== "organization" && kind !== "place") return false;
  if (end - first < 2 || end - first > 5) return false;
  for (let token = first; token < end; token++) {
    const isOther = text.is(token, ofOthers) || text.article.isAllUpper(token);
    if (isOther && !text.is(token, wordClass.given | wordClass.surname))
      return false;
  }
  return true;
}

function isPlainPerson(text: NameText, name: Name): boolean {
  const { first, end } = name;
  const next = text.word(end);
  if (next !== "," && next !== "(") return false;
  if (/^whom?$/.test(text.word(end + 1)) || isAge(text, end + 1)) return true;
  const isPlaced = text.is(first - 1, wordClass.placePreposition);
  return !isPlaced && text.word(first - 1) !== "the" && hasRole(text, name);
}

/** "68" in "Oda Lunde, 68, resigned" and "Oda Lunde (68)". */
function isAge({ article }: NameText, token: number): boolean {
  return (
    article.isNumber(token) &&
    /^(?:1[5-9]|[2-9]\d|10\d)$/.test(article.word(token)) &&
    /^[,.;)]$/.test(article.word(token + 1))
  );
}

/** Whether an office stands in apposition behind the name, and not before another one. */
function hasRole(text: NameText, name: Name): boolean {
  const { article } = text;
  const at = name.end + 1;
  const isOwned = [2, 3, 4].some(
    (ahead) => article.word(at + ahead - 1) === "'s",
  );
  if (!isOwned && !opensRole.test(article.word(at))) return false;
  const role = findApposition(text, name);
  if (!role || role.span.start < article.end(name.end - 1)) return false;
  const words = article.text.slice(role.span.start, role.span.end);
  const after = article.text.slice(role.span.end, role.span.end + 1);
  return humans.test(words) && /^[,.;)]?$/.test(after);
}
