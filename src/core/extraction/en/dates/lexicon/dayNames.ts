import type { Senses } from "../../../dates/sense.js";
import type { DayRule } from "../../../dates/reading.js";

export interface NamedDay {
  readonly names: readonly string[];
  readonly rule: DayRule;
}

/** Feasts and observances with the rule that finds them in a year. */
export const namedDays: readonly NamedDay[] = [
  fixed(1, 1, "new year's day", "new years day"),
  fixed(12, 31, "new year's eve", "new years eve"),
  fixed(1, 6, "epiphany", "three kings day"),
  fixed(2, 2, "groundhog day", "candlemas"),
  fixed(2, 14, "valentine's day", "saint valentine's day"),
  fixed(3, 8, "international women's day"),
  fixed(3, 17, "st patrick's day", "saint patrick's day", "st . patrick's day"),
  fixed(3, 25, "lady day"),
  fixed(4, 1, "april fools' day", "april fool's day", "april fools day"),
  fixed(4, 22, "earth day"),
  fixed(4, 23, "st george's day", "st . george's day"),
  fixed(4, 25, "anzac day"),
  fixed(5, 1, "may day", "international workers' day"),
  fixed(5, 4, "star wars day"),
  fixed(5, 5, "cinco de mayo"),
  fixed(5, 8, "v-e day", "ve day"),
  fixed(6, 14, "flag day"),
  fixed(6, 19, "juneteenth"),
  fixed(6, 24, "midsummer's day", "midsummer day"),
  fixed(7, 1, "canada day"),
  fixed(7, 14, "bastille day"),
  fixed(8, 15, "assumption day", "feast of the assumption"),
  fixed(9, 29, "michaelmas"),
  fixed(10, 31, "halloween", "hallowe'en", "all hallows' eve"),
  fixed(11, 1, "all saints' day", "all saints day"),
  fixed(11, 2, "all souls' day", "all souls day"),
  fixed(11, 5, "guy fawkes night", "guy fawkes day", "bonfire night"),
  fixed(
    11,
    11,
    "veterans day",
    "veterans' day",
    "remembrance day",
    "armistice day",
    "martinmas",
  ),
  fixed(12, 25, "christmas", "christmas day", "xmas"),
  fixed(12, 26, "boxing day", "st stephen's day"),
  fixed(12, 24, "christmas eve"),
  weekday(
    [1, 1, 3],
    "martin luther king day",
    "martin luther king jr . day",
    "mlk day",
  ),
  weekday([2, 1, 3], "presidents' day", "presidents day", "president's day"),
  weekday([5, 7, 2], "mother's day", "mothers' day"),
  weekday([5, 1, -1], "memorial day"),
  weekday([6, 7, 3], "father's day", "fathers' day"),
  weekday([9, 1, 1], "labor day", "labour day"),
  weekday([10, 1, 2], "columbus day", "indigenous peoples' day"),
  weekday([11, 4, 4], "thanksgiving", "thanksgiving day"),
  weekday([11, 4, 4, 1], "black friday"),
  easter(-52, "fat thursday"),
  easter(-47, "shrove tuesday", "mardi gras", "pancake day"),
  easter(-46, "ash wednesday"),
  easter(-7, "palm sunday"),
  easter(-3, "maundy thursday", "holy thursday"),
  easter(-2, "good friday"),
  easter(-1, "holy saturday"),
  easter(0, "easter", "easter sunday", "easter day"),
  easter(1, "easter monday"),
  easter(39, "ascension day", "feast of the ascension"),
  easter(49, "pentecost", "whitsunday", "whit sunday"),
  easter(50, "whit monday", "pentecost monday"),
  easter(56, "trinity sunday"),
  easter(60, "corpus christi"),
  islamic(1, 1, "islamic new year"),
  islamic(1, 10, "day of ashura", "ashura"),
  islamic(10, 1, "eid al-fitr", "eid ul-fitr", "id al-fitr"),
  islamic(12, 10, "eid al-adha", "eid ul-adha", "id al-adha"),
  jewish("roshHashanah", 0, "rosh hashanah", "rosh hashana"),
  jewish("roshHashanah", 9, "yom kippur"),
  jewish("roshHashanah", 14, "sukkot", "succot"),
  jewish("passover", -30, "purim"),
  jewish("passover", 0, "passover", "pesach"),
  jewish("passover", 50, "shavuot"),
  {
    names: ["orthodox easter"],
    rule: { kind: "easter", plus: 0, orthodox: true },
  },
];

function fixed(month: number, day: number, ...names: string[]): NamedDay {
  return { names, rule: { kind: "fixed", month, day } };
}

/** The month, the weekday, which one of the month, and days beyond it. */
function weekday(
  [month, day, index, plus]: readonly [number, number, number, number?],
  ...names: string[]
): NamedDay {
  return { names, rule: { kind: "weekday", month, weekday: day, index, plus } };
}

function islamic(month: number, day: number, ...names: string[]): NamedDay {
  return { names, rule: { kind: "islamic", month, day } };
}

function jewish(
  kind: "roshHashanah" | "passover",
  plus: number,
  ...names: string[]
): NamedDay {
  return { names, rule: { kind, plus } };
}

function easter(plus: number, ...names: string[]): NamedDay {
  return { names, rule: { kind: "easter", plus } };
}

/** Every word of the names, so that texts are looked up for them. */
export const dayNameWords: readonly (readonly [string, Senses])[] =
  namedDays.flatMap(({ names }) =>
    names.flatMap((name) =>
      (name.match(/[a-z]+|\S/g) ?? []).map((word) => [word, {}] as const),
    ),
  );
