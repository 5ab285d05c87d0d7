import type { FoundReading } from "../findReadings.js";
import { isDay } from "./moment.js";
import type { StoryText, Told } from "./storyText.js";

/** The first year named, where the text looks back on years other than that of its writing. */
export function yearLookedBackOn(
  text: StoryText,
  reference: Told | undefined,
): Told | undefined {
  const years = explicitYears(text.found);
  const looksBack =
    !opensAsReport(text, reference, years[0]) &&
    doesLookBack(years, reference?.moment.year);
  return looksBack ? years[0] : undefined;
}

interface ToldYear extends Told {
  readonly year: number;
}

/** The years that stand in the text as such. */
function explicitYears(found: readonly FoundReading[]): readonly ToldYear[] {
  const years: ToldYear[] = [];
  found.forEach(({ reading }, from) => {
    const year = reading.kind === "calendar" ? reading.fields.year : undefined;
    if (year !== undefined) years.push({ year, moment: { year }, from });
  });
  return years;
}

/** Most years it names lie before the year of writing: three of them by two years or more, or five by any. */
function doesLookBack(
  years: readonly ToldYear[],
  reference: number | undefined,
): boolean {
  if (reference === undefined) return years.length > 0;
  const isMost = (count: number) => count * 3 > years.length * 2;
  const past = years.filter(({ year }) => year < reference);
  const far = past.filter(({ year }) => year < reference - 1);
  return (
    (far.length >= 3 && isMost(far.length)) ||
    (past.length >= 5 && isMost(past.length))
  );
}

/** Whether a weekday alone stands before all years: "said on Tuesday" is told from the day of writing. */
function opensAsReport(
  { found }: StoryText,
  reference: Told | undefined,
  year: Told | undefined,
): boolean {
  if (!reference || !isDay(reference.moment) || typeof year?.from !== "number")
    return false;
  return found
    .slice(0, year.from)
    .some(
      ({ reading }) =>
        reading.kind === "calendar" &&
        reading.fields.weekday !== undefined &&
        reading.fields.month === undefined &&
        !reading.within,
    );
}
