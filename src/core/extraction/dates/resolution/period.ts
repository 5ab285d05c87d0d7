import type { Amount, Unit } from "../reading.js";

const letters: Readonly<Record<Unit, string>> = {
  second: "TS",
  minute: "TM",
  hour: "TH",
  day: "D",
  weekend: "WE",
  week: "W",
  month: "M",
  quarter: "Q",
  season: "S",
  half: "H",
  year: "Y",
  decade: "DE",
  century: "CE",
  millennium: "ML",
};

/** A length of time as TIMEX3 writes it: `P2Y6M`, `PT30M`, `PXD` for "days". */
export function periodOf(amounts: readonly Amount[]): string {
  let period = "P";
  for (const { count, unit } of amounts.map(inWholeUnits)) {
    const letter = letters[unit];
    const isTime = letter.length === 2 && letter.startsWith("T");
    if (isTime && !period.includes("T")) period += "T";
    period += `${count ?? "X"}${isTime ? letter.slice(1) : letter}`;
  }
  return period;
}

/** Parts of an hour are said in minutes, parts of a century in years. */
function inWholeUnits(amount: Amount): Amount {
  const { count, unit } = amount;
  if (count === undefined || count >= 1) return amount;
  if (unit === "hour") return { unit: "minute", count: count * 60 };
  return unit === "century" ? { unit: "year", count: count * 100 } : amount;
}
