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
  for (const { count, unit } of amounts.map(inMinutes)) {
    const letter = letters[unit];
    const isTime = letter.length === 2 && letter.startsWith("T");
    if (isTime && !period.includes("T")) period += "T";
    period += `${count ?? "X"}${isTime ? letter.slice(1) : letter}`;
  }
  return period;
}

/** Half an hour is said in minutes. */
function inMinutes(amount: Amount): Amount {
  const isHalfHour = amount.unit === "hour" && amount.count === 0.5;
  return isHalfHour ? { unit: "minute", count: 30 } : amount;
}
