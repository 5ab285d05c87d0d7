import type { DateValue } from "../../dates/dateValue.js";
import { readDate } from "../../dates/readDate.js";
import { calendarDate } from "./rules/statedDate.js";
import type { EventScene } from "./eventRule.js";

const openingSentences = 5;
const newsDays = 14;

/**
 * The day of which a news report tells where it names no other: the first day before publication that its
 * opening names, else the day of publication. Undefined when the text is no report of its day.
 */
export function storyDay(scene: EventScene): string | undefined {
  const { reference } = scene;
  if (reference?.precision !== "day" || !isReport(scene, reference))
    return undefined;
  const { text, sentences, dated } = scene;
  const last = sentences[Math.min(openingSentences, sentences.length) - 1];
  if (last === undefined) return undefined;
  const opening = text.sentences.span(last).end;
  for (const words of dated) {
    if (words.start >= opening) break;
    const date = calendarDate(words);
    if (date !== undefined && isRecentDay(readDate(date), reference))
      return date;
  }
  return reference.edtf;
}

/** At least half of the dates that a report names lie within half a year of its day. */
function isReport(scene: EventScene, reference: DateValue): boolean {
  const dates = scene.dated
    .map((words) => readDate(calendarDate(words) ?? ""))
    .filter((date) => date !== undefined);
  const near = dates.filter(
    ({ earliest, latest }) =>
      earliest > reference.latest - 183 * 2 &&
      latest < reference.latest + 183 * 2,
  );
  return near.length * 2 >= dates.length && isDatedReport(scene, reference);
}

/** It bears its day, or names a day of the two weeks around it. */
function isDatedReport(
  { structure, dated }: EventScene,
  reference: DateValue,
): boolean {
  if (structure.date !== undefined) return true;
  return dated.some((words) => {
    const date = readDate(calendarDate(words) ?? "");
    return (
      date?.precision === "day" &&
      Math.abs(date.earliest - reference.earliest) <= newsDays
    );
  });
}

function isRecentDay(
  date: DateValue | undefined,
  reference: DateValue,
): boolean {
  return (
    date?.precision === "day" &&
    date.latest < reference.earliest &&
    date.earliest >= reference.earliest - newsDays
  );
}
