import { isDay } from "./moment.js";
import type { StoryText, Told } from "./storyText.js";

/** A date in full that is a paragraph by itself among the first is the day of writing. */
export function findWritingDay({ words, found }: StoryText): Told | undefined {
  const from = found.findIndex(
    ({ reading }) =>
      reading.kind === "calendar" &&
      reading.fields.year !== undefined &&
      isDay(reading.fields),
  );
  const place = found[from];
  if (place?.reading.kind !== "calendar" || from > 2) return undefined;
  const isAlone =
    words.opensParagraph(place.start) && words.opensParagraph(place.end);
  return isAlone ? { moment: place.reading.fields, from } : undefined;
}
