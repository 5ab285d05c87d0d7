import { verbClass } from "../lexicon/verbWords.js";
import { behindDateline } from "../text/dateline.js";
import { readVerbGroup, type VerbGroup } from "./verbGroup.js";
import type { VerbForms } from "./verbForms.js";

/** A stretch of a sentence around one finite verb. */
export interface Clause {
  /** Its tokens: the first, and the one behind the last. */
  readonly first: number;
  readonly end: number;
  readonly verb?: VerbGroup;
}

/** The clauses of a text's sentences; those of a sentence are found when first asked for. */
export class SentenceClauses {
  readonly #forms: VerbForms;
  readonly #known: (readonly Clause[] | undefined)[] = [];

  constructor(forms: VerbForms) {
    this.#forms = forms;
  }

  /** The clauses of the sentence with this number, which follow each other without a gap; a dateline is none. */
  of(sentence: number): readonly Clause[] {
    const known = this.#known[sentence];
    if (known) return known;
    const { text } = this.#forms;
    const { sentences } = text;
    const clauses = findClauses(
      this.#forms,
      behindDateline(text, sentences.first(sentence)),
      sentences.end(sentence),
    );
    this.#known[sentence] = clauses;
    return clauses;
  }
}

const comma = 0x2c;
const hyphen = 0x2d;
const joints = new Set(Array.from(";:–—", (sign) => sign.charCodeAt(0)));

/** Cuts a sentence, given by its tokens, into clauses. */
function findClauses(forms: VerbForms, first: number, end: number): Clause[] {
  const clauses: Clause[] = [];
  let from = first;
  let verb: VerbGroup | undefined;
  let cut: number | undefined;
  for (let token = first; token < end; token++) {
    if (token > from && isJoint(forms, token, from))
      cut = betterCut(forms, cut, token);
    const group = readVerbGroup(forms, token, end);
    if (group === undefined) continue;
    if (cut !== undefined && isInserted(forms, cut, group.first))
      cut = undefined;
    if (verb !== undefined && cut !== undefined) {
      clauses.push({ first: from, end: cut, verb });
      from = cut;
      cut = undefined;
      verb = group;
    }
    verb ??= group;
    if (cut !== undefined && cut <= group.first) cut = undefined;
    token = Math.max(token, group.head);
  }
  clauses.push({ first: from, end, ...(verb && { verb }) });
  return clauses;
}

/** The first joint wins; a weak one gives way to any. */
function betterCut(
  forms: VerbForms,
  cut: number | undefined,
  token: number,
): number {
  return cut === undefined || isWeak(forms, cut) ? token : cut;
}

/** "the mill, which had wheels and stones, closed": the comma before the verb ends what began before the "and". */
function isInserted(forms: VerbForms, cut: number, verb: number): boolean {
  return (
    isWeak(forms, cut) && cut < verb - 1 && forms.text.sign(verb - 1) === comma
  );
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
  if (forms.has(token, verbClass.clauseStart)) return true;
  if (forms.has(token, verbClass.and))
    return forms.text.sign(token - 1) !== hyphen;
  if (!forms.text.isPunctuation(token - 1)) return false;
  const sign = forms.text.sign(token - 1);
  return (
    joints.has(sign) ||
    (sign === comma && forms.has(from, verbClass.clauseStart))
  );
}
