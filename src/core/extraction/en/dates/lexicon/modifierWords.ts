import type { Senses } from "../../../dates/sense.js";

/** Words by category, each with what it stands for. */
const categories: Readonly<
  Record<string, Readonly<Record<string, number | string>>>
> = {
  /** An adjective or prefix that tells which part of a stretch is meant. */
  part: {
    early: "START",
    earlier: "START",
    mid: "MID",
    late: "END",
    later: "END",
    latter: "END",
  },
  /** A noun that does. */
  partNoun: {
    beginning: "START",
    start: "START",
    onset: "START",
    outset: "START",
    dawn: "START",
    middle: "MID",
    midst: "MID",
    height: "MID",
    end: "END",
    close: "END",
    conclusion: "END",
  },
  /** How exact a number is. */
  degree: {
    about: "APPROX",
    around: "APPROX",
    approximately: "APPROX",
    roughly: "APPROX",
    circa: "APPROX",
    ca: "APPROX",
    some: "APPROX",
    nearly: "LESS_THAN",
    almost: "LESS_THAN",
    under: "LESS_THAN",
    barely: "LESS_THAN",
    over: "MORE_THAN",
  },
  dayPart: {
    morning: "MO",
    dawn: "MO",
    daybreak: "MO",
    noon: "MI",
    midday: "MI",
    afternoon: "AF",
    evening: "EV",
    dusk: "EV",
    nightfall: "NI",
    night: "NI",
  },
  /** Before (-1), at (0) or after (1) the time of writing. */
  deictic: {
    this: 0,
    current: 0,
    last: -1,
    past: -1,
    next: 1,
    coming: 1,
    upcoming: 1,
  },
  /** Before, at or after the time that the story has reached. */
  storied: {
    that: 0,
    same: 0,
    previous: -1,
    preceding: -1,
    prior: -1,
    following: 1,
    subsequent: 1,
    succeeding: 1,
    ensuing: 1,
  },
  /** Said after an amount: away from the story's time. */
  storyShift: {
    later: 1,
    afterwards: 1,
    afterward: 1,
    thereafter: 1,
    earlier: -1,
    before: -1,
    previously: -1,
    beforehand: -1,
    prior: -1,
  },
  frequency: {
    daily: "P1D",
    nightly: "P1D",
    weekly: "P1W",
    biweekly: "P2W",
    fortnightly: "P2W",
    monthly: "P1M",
    bimonthly: "P2M",
    quarterly: "P1Q",
    yearly: "P1Y",
    annual: "P1Y",
    annually: "P1Y",
    biannual: "P6M",
    biannually: "P6M",
    biennial: "P2Y",
    hourly: "PT1H",
  },
  /** Marks and words between the parts of one date. */
  joint: { ",": 0, of: 0, in: 0, "-": 0, "/": 0 },
  slash: { "-": 0, "/": 0 },
  /** Between the two ends of a range. */
  joiner: {
    "-": 0,
    to: 0,
    and: 0,
    or: 0,
    until: 0,
    till: 0,
    through: 0,
    "~": 0,
  },
  article: { the: 0, these: 0, those: 0 },
  /** Which side of now, or of the story's time, an amount lies on. */
  side: {
    next: 1,
    coming: 1,
    upcoming: 1,
    following: 1,
    ensuing: 1,
    subsequent: 1,
    intervening: 0,
    past: -1,
    last: -1,
    previous: -1,
    preceding: -1,
    recent: -1,
  },
  /** Years that do not begin in January. */
  yearKind: { fiscal: 0, financial: 0, academic: 0, school: 0, tax: 0 },
  era: { bc: -1, bce: -1, ad: 1, ce: 1 },
  meridiem: { am: 0, pm: 12 },
  zone: {
    utc: "Z",
    gmt: "Z",
    zulu: "Z",
    z: "Z",
    est: "-05:00",
    edt: "-04:00",
    cst: "-06:00",
    cdt: "-05:00",
    mst: "-07:00",
    mdt: "-06:00",
    pst: "-08:00",
    pdt: "-07:00",
    bst: "+01:00",
    cet: "+01:00",
    cest: "+02:00",
    eet: "+02:00",
    eest: "+03:00",
    msk: "+03:00",
    jst: "+09:00",
    kst: "+09:00",
    aest: "+10:00",
    nzst: "+12:00",
  },
};

/** Words that tell how, how often and from where a time is meant. */
export const modifierWords: readonly (readonly [string, Senses])[] =
  Object.entries(categories).flatMap(([category, words]) =>
    Object.entries(words).map(
      ([word, sense]) => [word, { [category]: sense }] as const,
    ),
  );
