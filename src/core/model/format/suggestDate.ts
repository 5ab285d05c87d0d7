import { readDate } from "../../dates/readDate.js";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const seasons = new Map([
  ["spring", "21"],
  ["summer", "22"],
  ["autumn", "23"],
  ["fall", "23"],
  ["winter", "24"],
]);

/** The EDTF of a date that was written as people write it, such as "2012/3", "5 Mar 2012", "March 5, 2012" or "fall 2014". */
export function suggestDate(text: string): string | undefined {
  const edtf = fromNumbers(text) ?? fromWords(text);
  return edtf !== undefined && readDate(edtf) ? edtf : undefined;
}

function fromNumbers(text: string): string | undefined {
  const parts =
    /^(?<year>\d{4})[-./](?<month>\d{1,2})(?:[-./](?<day>\d{1,2}))?$/.exec(
      text,
    );
  return parts?.groups && join(parts.groups);
}

function fromWords(text: string): string | undefined {
  const parts =
    /^(?:(?<day>\d{1,2}) )?(?<word>[a-z]{3,9})\.? (?<year>\d{4})$/i.exec(text)
      ?.groups ??
    /^(?<word>[a-z]{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{4})$/i.exec(text)
      ?.groups;
  const word = parts?.["word"]?.toLowerCase();
  if (!parts || word === undefined) return undefined;
  const season = seasons.get(word);
  if (season !== undefined) return join({ ...parts, month: season });
  const month = months.indexOf(word.slice(0, 3)) + 1;
  return month === 0 ? undefined : join({ ...parts, month: String(month) });
}

function join(parts: Readonly<Record<string, string | undefined>>): string {
  return [parts["year"], parts["month"], parts["day"]]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, "0"))
    .join("-");
}
