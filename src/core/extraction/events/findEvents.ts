import { partedAt } from "./clauses.js";
import type { EventDraft, EventRule, EventScene } from "./eventRule.js";
import { titleOf } from "./eventTitle.js";
import { participantsOf } from "./participants.js";
import { wholeClause } from "./wholeClause.js";
import { statusOf } from "./status.js";
import { toldPart } from "./toldPart.js";
import type { EventStatus } from "../../model/event.js";
import type { Span } from "../../model/span.js";

/** A dated happening; its span is the sentence that tells it. */
export interface FoundEvent extends Span {
  /** EDTF. */
  readonly date: string;
  readonly title: string;
  /** Numbers of the actors who take part. */
  readonly actors: readonly number[];
  readonly place: string | undefined;
  readonly status: EventStatus;
  readonly inferred: boolean;
  /** The rule that found it. */
  readonly rule: string;
  /** The words of its date, where the sentence has any. */
  readonly dateSpan: Span | undefined;
}

/** The dated happenings that a text tells, in the order of the text. */
export function findEventsIn(
  scene: EventScene,
  rules: readonly EventRule[],
): FoundEvent[] {
  const drafts: EventDraft[] = [];
  for (const rule of rules)
    for (const draft of [...rule.find(scene, drafts)]) drafts.push(draft);
  drafts.sort((a, b) => a.anchor.start - b.anchor.start);
  return drafts.map((draft) => eventOf(scene, draft));
}

function eventOf(scene: EventScene, draft: EventDraft): FoundEvent {
  const { sentences } = scene.text;
  const { sentence, date, inferred, rule, words } = draft;
  const { clauses, at } = placeOf(scene, draft);
  const clause = clauses[at] ?? {
    first: sentences.first(sentence),
    end: sentences.end(sentence),
  };
  const isDated = words !== undefined;
  const whole = wholeClause(scene, clauses, { at, isDated }) ?? clause;
  const { start, end } = sentences.span(sentence);
  const part = toldPart(scene, whole, draft);
  const { actors, place } = participantsOf(scene, part, {
    sentence,
    at,
    clauses,
  });
  // Spelled out, as spreading is slow and this is done for each event.
  return {
    start,
    end,
    date,
    title: titleOf(scene, clauses, { at, part }),
    actors,
    place,
    status: statusOf(scene, draft, { clauses, at }),
    inferred,
    rule,
    dateSpan: words,
  };
}

/** The clauses of the sentence, and the number of the one that tells the happening. */
function placeOf(scene: EventScene, { anchor, sentence }: EventDraft) {
  const token = scene.text.tokenAt(anchor.start);
  const clauses = scene.clauses.of(sentence);
  const at = clauses.findIndex(({ end }) => token < end);
  return partedAt(clauses, Math.max(0, at), token);
}
