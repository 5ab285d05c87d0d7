import type { DateValue } from "../../dates/dateValue.js";
import { readPlainDate } from "../../dates/readPlainDate.js";
import type { EventStatus } from "../../model/event.js";
import { verbClass } from "../lexicon/verbWords.js";
import type { Clause } from "./clauses.js";
import type { Tense } from "./verbGroup.js";
import type { EventDraft, EventScene } from "./eventRule.js";

/** Whether the happening was put off, called off, is still to come, or took place, by its clause's words and its date. */
export function statusOf(
  scene: EventScene,
  draft: EventDraft,
  { clauses, at }: { readonly clauses: readonly Clause[]; readonly at: number },
): EventStatus {
  if (draft.status) return draft.status;
  const clause = clauses[at] ?? { first: 0, end: 0 };
  const ofClause = undone(scene, clause);
  if (ofClause) return ofClause;
  if (wasPlanned(scene, clause))
    for (const later of clauses.slice(at + 1)) {
      const status = later.verb && undone(scene, later);
      if (status) return status;
    }
  return isToCome(scene, draft, clause) ? "planned" : "happened";
}

/** Whether a clause tells that something was put off or called off. */
function undone(scene: EventScene, clause: Clause): EventStatus | undefined {
  const { text, narrative } = scene;
  if (hasVerbOf(scene, clause, verbClass.postpone)) return "postponed";
  if (hasVerbOf(scene, clause, verbClass.cancel)) return "cancelled";
  const head = clause.verb?.head ?? clause.first;
  return narrative.undoing.get(`${text.word(head)} ${text.word(head + 1)}`);
}

/** "was to come", "had been due to come", "is planned" */
function wasPlanned({ forms }: EventScene, { verb }: Clause): boolean {
  if (verb === undefined) return false;
  for (let token = verb.first + 1; token <= verb.head; token++)
    if (forms.has(token, verbClass.plan | verbClass.to)) return true;
  return false;
}

/** Of what is to come, or was when it was said. */
const open: ReadonlySet<Tense> = new Set<Tense>(["future", "planned", "would"]);

function isToCome(
  { forms, reference, text }: EventScene,
  draft: EventDraft,
  { verb, first }: Clause,
): boolean {
  const date = readPlainDate(draft.date);
  if (date && reference && isAfter(date, reference)) return true;
  const hasPassed = date && reference && isAfter(reference, date);
  if (verb && open.has(verb.tense)) return !hasPassed;
  // "a visit scheduled for May"
  const before = text.tokenAt(draft.words?.start ?? draft.anchor.start);
  for (let token = Math.max(first, before - 3); token < before; token++)
    if (forms.has(token, verbClass.plan)) return true;
  return false;
}

function isAfter(date: DateValue, other: DateValue): boolean {
  return date.earliest > other.latest;
}

function hasVerbOf(
  { forms }: EventScene,
  { first, end }: Clause,
  classes: number,
): boolean {
  for (let token = first; token < end; token++)
    if (forms.has(token, classes)) return true;
  return false;
}
