import { verbClass } from "../lexicon/verbWords.js";
import { behindDateline } from "../text/dateline.js";
import { readVerbGroup, type VerbGroup } from "./verbGroup.js";
import type { DatedWordsIndex } from "./datedWords.js";
import type { VerbForms } from "./verbForms.js";

/** A stretch of a sentence around one finite verb. */
export interface Clause {
  /** Its tokens: the first, and the one behind the last. */
  readonly first: number;
  readonly end: number;
  readonly verb?: VerbGroup | undefined;
  /** What stands between commas in front of the verb with verbs of its own: "which had wheels | and had stones". */
  readonly asides?: readonly Clause[] | undefined;
}

/** What of a clause tells a happening. */
export interface ToldPart {
  readonly clause: Clause;
  /** The words to put before its own: "The bill was" before "withdrawn". */
  readonly subject?: string;
  /** Where who it tells of is named, if not in the clause's own subject: the first token, and the one behind the last. */
  readonly named?: readonly [first: number, end: number];
}

/** The clauses with the one at this number parted at its asides, where the token stands in one; and that one's number. */
export function partedAt(
  clauses: readonly Clause[],
  at: number,
  token: number,
): { readonly clauses: readonly Clause[]; readonly at: number } {
  const clause = clauses[at];
  const asides = clause?.asides ?? [];
  const start = asides[0]?.first ?? token + 1;
  const stop = asides.at(-1)?.end ?? 0;
  if (!clause || token < start || token >= stop) return { clauses, at };
  const before = { first: clause.first, end: start };
  const behind = { first: stop, end: clause.end, verb: clause.verb };
  return {
    clauses: clauses.toSpliced(at, 1, before, ...asides, behind),
    at: at + 1 + asides.findIndex(({ end }) => token < end),
  };
}

/** The clauses of a text's sentences; those of a sentence are found when first asked for. */
export class SentenceClauses {
  readonly #forms: VerbForms;
  readonly #dated: DatedWordsIndex;
  readonly #known: (readonly Clause[] | undefined)[] = [];

  constructor(forms: VerbForms, dated: DatedWordsIndex) {
    this.#forms = forms;
    this.#dated = dated;
  }

  /** The clauses of the sentence with this number, which follow each other without a gap; a dateline is none. */
  of(sentence: number): readonly Clause[] {
    const known = this.#known[sentence];
    if (known) return known;
    const { text } = this.#forms;
    const { sentences } = text;
    const clauses = findClauses(this.#forms, this.#dated, [
      behindDateline(text, sentences.first(sentence)),
      sentences.end(sentence),
    ]);
    this.#known[sentence] = clauses;
    return clauses;
  }
}

/** A verb behind an "and", which may go on with an aside. */
interface FurtherVerb {
  readonly cut: number;
  readonly verb: VerbGroup;
}

const comma = 0x2c;
const hyphen = 0x2d;
const joints = new Set(Array.from(";:–—", (sign) => sign.charCodeAt(0)));

/** Cuts a sentence, given by its tokens, into clauses. */
function findClauses(
  forms: VerbForms,
  dated: DatedWordsIndex,
  [first, end]: readonly [first: number, end: number],
): Clause[] {
  const clauses: Clause[] = [];
  let from = first;
  let verb: VerbGroup | undefined;
  let cut: number | undefined;
  // Where "which had wheels" begins in "The mill, which had wheels, closed", once it can; then while its verb is read.
  let side: number | undefined;
  let inner: number | undefined;
  let asides: readonly Clause[] | undefined;
  // Where "and had stones" begins in "The mill, which had wheels and had stones, closed", until the aside has ended.
  let further: FurtherVerb | undefined;
  for (let token = first; token < end; token++) {
    const isCut =
      token > from &&
      isJoint(forms, token, from) &&
      !leadsDate(forms, dated, token);
    if (isCut) {
      cut = betterCut(forms, cut, token);
      if (isAside(forms, token)) side = token;
    }
    const group = readVerbGroup(forms, token, end);
    if (group === undefined) continue;
    if (cut !== undefined && isInserted(forms, cut, group.first))
      cut = undefined;
    if (further && !isBehindAside(forms, group.first, cut)) {
      clauses.push({ first: from, end: further.cut, verb, asides });
      from = further.cut;
      verb = further.verb;
      further = undefined;
      asides = undefined;
      inner = undefined;
    }
    const goesOn = inner !== undefined && !further && cut === group.first - 1;
    if (cut !== undefined && goesOn && forms.has(cut, verbClass.and)) {
      further = { cut, verb: group };
      cut = undefined;
      token = Math.max(token, group.head);
      continue;
    }
    if (verb === undefined) {
      inner = cut === undefined ? undefined : side;
      verb = group;
    } else if (inner !== undefined && isBehindAside(forms, group.first, cut)) {
      asides = asidesOf({ first: inner, end: group.first, verb }, further);
      inner = undefined;
      further = undefined;
      verb = group;
    } else if (cut !== undefined) {
      clauses.push({ first: from, end: cut, verb, asides });
      asides = undefined;
      from = cut;
      inner = side !== undefined && side > cut ? side : undefined;
      verb = group;
    }
    cut = undefined;
    side = undefined;
    token = Math.max(token, group.head);
  }
  if (further) {
    clauses.push({ first: from, end: further.cut, verb, asides });
    clauses.push({ first: further.cut, end, verb: further.verb });
  } else clauses.push({ first: from, end, verb, asides });
  return clauses;
}

/** "which had wheels", or "which had wheels" and "and had stones" */
function asidesOf(aside: Clause, further: FurtherVerb | undefined): Clause[] {
  if (further === undefined) return [aside];
  const { cut, verb } = further;
  return [
    { ...aside, end: cut },
    { first: cut, end: aside.end, verb },
  ];
}

/** "until mid-May", "since 1931, …"; not "until May, when" without its comma. */
function leadsDate(
  forms: VerbForms,
  dated: DatedWordsIndex,
  token: number,
): boolean {
  if (!forms.has(token, verbClass.timeStart)) return false;
  const { text } = forms;
  const words = dated.startingAt(text.start(token + 1));
  if (words === undefined) return false;
  const behind = text.tokenAt(words.end);
  // "after second-quarter profit fell"
  const isNoun = text.isWord(behind) && !forms.has(behind, ~0);
  return !isNoun && !forms.has(behind, verbClass.clauseStart);
}

/** "closed" in ", which had wheels, closed", where nothing else begins at it. */
function isBehindAside(
  forms: VerbForms,
  verb: number,
  cut: number | undefined,
): boolean {
  const isFree = cut === undefined || cut === verb;
  return isFree && forms.text.sign(verb - 1) === comma;
}

/** ", which" */
function isAside(forms: VerbForms, token: number): boolean {
  return (
    forms.has(token, verbClass.clauseStart) &&
    forms.text.sign(token - 1) === comma
  );
}

/** "it" in "Boeing said it would stop"; not in "told it that …", "asked there, …" */
export function saysWhat(forms: VerbForms, token: number): boolean {
  return (
    forms.has(token, verbClass.pronoun) &&
    forms.has(token - 1, verbClass.speech) &&
    !forms.has(token + 1, verbClass.clauseStart) &&
    !forms.text.isPunctuation(token + 1)
  );
}

/** The first joint wins; a weak one gives way to any. */
function betterCut(
  forms: VerbForms,
  cut: number | undefined,
  token: number,
): number {
  return cut === undefined || isWeak(forms, cut) ? token : cut;
}

/**
 * "the mill, which had wheels and stones, closed", "the mill, made of wood, bricks, and stone, closed": the comma
 * before the verb ends what began before the "and"; nor does "until the flood, closed" begin a clause.
 */
function isInserted(forms: VerbForms, cut: number, verb: number): boolean {
  const { text } = forms;
  const isJoined = forms.has(cut, verbClass.and | verbClass.timeStart);
  if (!isJoined || text.sign(verb - 1) !== comma) return false;
  // "and Hale, in turn, closed"
  for (let token = cut + 1; token < verb - 1; token++)
    if (text.isPunctuation(token)) return isWeak(forms, cut);
  return cut < verb - 1;
}

/** "and" right behind a word, which mostly joins nouns. */
function isWeak(forms: VerbForms, token: number): boolean {
  return forms.has(token, verbClass.and) && forms.text.isWord(token - 1);
}

/**
 * Whether a clause can begin here: at a conjunction or relative, behind ";", ":" or a dash,
 * and behind the comma that ends a clause put first ("When he came, …"); not within "medium- and long-term".
 */
function isJoint(forms: VerbForms, token: number, from: number): boolean {
  // "since 1931", but "until 1769, when Hale came"
  if (forms.has(token, verbClass.clauseStart))
    return (
      !forms.text.isNumber(token + 1) ||
      forms.has(token + 2, verbClass.clauseStart)
    );
  if (forms.has(token, verbClass.and))
    return forms.text.sign(token - 1) !== hyphen;
  if (saysWhat(forms, token)) return true;
  if (!forms.text.isPunctuation(token - 1)) return false;
  const sign = forms.text.sign(token - 1);
  return (
    joints.has(sign) ||
    (sign === comma && forms.has(from, verbClass.clauseStart))
  );
}
