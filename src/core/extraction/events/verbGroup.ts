import { verbClass } from "../lexicon/verbWords.js";
import type { VerbForms } from "./verbForms.js";

/** "planned" is what "is due to" and "plans to" say; "would" is open until the date is known. */
export type Tense =
  "past" | "perfect" | "present" | "future" | "planned" | "would" | "modal";

/** The finite verb of a clause: its first word, the word that carries the meaning, and the tense. */
export interface VerbGroup {
  readonly first: number;
  readonly head: number;
  readonly tense: Tense;
}

const anyAuxiliary =
  verbClass.isForm |
  verbClass.wasForm |
  verbClass.hasForm |
  verbClass.had |
  verbClass.will |
  verbClass.would |
  verbClass.modal |
  verbClass.did;

const anyVerb =
  anyAuxiliary |
  verbClass.past |
  verbClass.ed |
  verbClass.doubtfulPast |
  verbClass.speech;

/** The verb group that begins at this token, or undefined when it begins none. */
export function readVerbGroup(
  forms: VerbForms,
  token: number,
  end: number,
): VerbGroup | undefined {
  if (!forms.has(token, anyVerb) || isNamed(forms, token)) return undefined;
  if (forms.has(token, anyAuxiliary)) return readAuxiliary(forms, token, end);
  if (isPastForm(forms, token))
    return { first: token, head: token, tense: "past" };
  return isPresentSpeech(forms, token)
    ? { first: token, head: token, tense: "present" }
    : undefined;
}

/** The month of May, a man called Will: in capitals within a sentence, or before a number. */
function isNamed({ text }: VerbForms, token: number): boolean {
  if (!text.startsUpper(token)) return false;
  return !text.isSentenceStart(token) || text.isNumber(token + 1);
}

/** "Boeing says", "experts claim"; not "the reports", "to say". */
function isPresentSpeech(forms: VerbForms, token: number): boolean {
  return (
    forms.has(token, verbClass.speech) &&
    !forms.text.isSentenceStart(token) &&
    !forms.has(
      token - 1,
      verbClass.beforeNoun | verbClass.to | verbClass.adverb | anyAuxiliary,
    )
  );
}

function readAuxiliary(
  forms: VerbForms,
  token: number,
  end: number,
): VerbGroup {
  const head = headAfter(forms, token, end);
  return { first: token, head, tense: tenseOf(forms, token, head) };
}

/** The first word behind the auxiliaries and adverbs; the auxiliary itself when nothing follows. */
function headAfter(forms: VerbForms, token: number, end: number): number {
  let head = token + 1;
  const inner =
    anyAuxiliary | verbClass.being | verbClass.adverb | verbClass.to;
  while (head < end && head < token + 6 && forms.has(head, inner)) head++;
  return head < end ? head : token;
}

function tenseOf(forms: VerbForms, token: number, head: number): Tense {
  if (forms.has(token, verbClass.will)) return "future";
  if (forms.has(token, verbClass.would)) return "would";
  if (forms.has(token, verbClass.modal)) return "modal";
  if (forms.has(token, verbClass.hasForm))
    return forms.has(head, verbClass.participle) ? "perfect" : "present";
  const isPlan =
    forms.has(token + 1, verbClass.to) || forms.has(head, verbClass.plan);
  if (forms.has(token, verbClass.isForm)) return isPlan ? "planned" : "present";
  return "past";
}

/** Whether the word is a past form used as the verb of a clause. */
function isPastForm(forms: VerbForms, token: number): boolean {
  // "Built in 1890, the mill …"
  if (forms.text.isSentenceStart(token)) return false;
  if (forms.has(token, verbClass.past))
    return !forms.has(token - 1, verbClass.to);
  if (!forms.has(token, verbClass.ed | verbClass.doubtfulPast)) return false;
  const isAfterNoun =
    token > 0 &&
    !forms.has(
      token - 1,
      verbClass.beforeNoun | verbClass.to | verbClass.being | anyAuxiliary,
    );
  return isAfterNoun && !isReduced(forms, token);
}

/** "the party led by Hale", "talks scheduled for May": a participle that belongs to the noun before it. */
function isReduced(forms: VerbForms, token: number): boolean {
  const isAimed =
    forms.has(token, verbClass.plan) && forms.has(token + 1, verbClass.aim);
  return isAimed || forms.has(token + 1, verbClass.doer);
}
