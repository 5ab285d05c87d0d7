import type { CalendarReading } from "../reading.js";
import { type Moment, monthOf, yearOf } from "./moment.js";
import type { Story } from "./story.js";

/** A reading whose year the other end of its range gives, with the index of that end. */
export function fillFromRange(
  reading: CalendarReading,
  index: number,
  story: Story,
): { readonly moment: Moment; readonly from: number } | undefined {
  const { fields, anchor } = reading;
  if ((fields.year ?? fields.shortYear) !== undefined || anchor)
    return undefined;
  const ahead = yearOfEnd(reading, index, story);
  if (ahead !== undefined)
    return { moment: { ...fields, year: ahead }, from: index + 1 };
  const before = yearAfterStart(reading, index, story);
  return before === undefined
    ? undefined
    : { moment: { ...fields, year: before }, from: index - 1 };
}

/** The year of the other end of a range: "from March to May 2014". */
function yearOfEnd(
  { fields }: CalendarReading,
  index: number,
  story: Story,
): number | undefined {
  if (fields.month === undefined && fields.season === undefined)
    return undefined;
  const next = story.found[index + 1]?.reading;
  if (next?.kind !== "calendar" || !story.isJoined(index)) return undefined;
  const { year, month } = next.fields;
  const isLater =
    month !== undefined && fields.month !== undefined && fields.month > month;
  return year === undefined ? undefined : year - (isLater ? 1 : 0);
}

/** The year of the start of a range for its end, or the one after: "from November to March". */
function yearAfterStart(
  { fields }: CalendarReading,
  index: number,
  story: Story,
): number | undefined {
  const month = monthOf(fields);
  const { focus } = story;
  if (month === undefined) return undefined;
  if (index === 0 || focus?.from !== index - 1 || !story.isJoined(index - 1))
    return undefined;
  const [year, from] = [yearOf(focus.moment), monthOf(focus.moment)];
  if (year === undefined || from === undefined) return undefined;
  return month < from && !story.isAlternative(index - 1) ? year + 1 : year;
}
