/**
 * What is measured, and what other systems reached on the same texts as ../shared/eval/README.md and the
 * baselines there have it. `of` picks the figure from a scorer's answer.
 */
const names = ["compromise", "wink-nlp", "capitals"];
const times = [
  "chrono-node",
  "MS Recognizers",
  "compromise",
  "HeidelTime",
  "SUTime",
];

const peers = (systems, figures) =>
  Object.fromEntries(systems.map((system, index) => [system, figures[index]]));

const valueF1 = (answer) => answer.valueF1;
const typed = (answer) => answer.typed.f1;
const untyped = (answer) => answer.untyped.f1;
const clusters = (answer) => answer.actor.f1;

export const tables = [
  {
    title: "Time expressions and dated events",
    systems: times,
    rows: [
      {
        name: "wikiwars, value",
        suite: "timex",
        set: "wikiwars",
        of: valueF1,
        aim: 86,
        peers: peers(times, [32.7, 45.2, 33.6, 83.6, 48.9]),
      },
      {
        name: "meantime, value",
        suite: "timex",
        set: "meantime",
        of: valueF1,
        aim: 84,
        peers: peers(times, [60.9, 76.1, 57.0, 79.5, 76.2]),
      },
      {
        name: "gum-news, value of calendar dates",
        suite: "timex",
        set: "gum-news",
        of: (answer) => answer.cal.value.f1,
        aim: 82,
        peers: peers(times, [52.7, 63.1, 52.2, 76.4, 64.1]),
      },
      {
        name: "meantime, dated events",
        suite: "events",
        set: "meantime",
        of: (answer) => answer.f1,
        aim: 78,
        peers: peers(times, [71.6, 71.9, 66.5, 73.1]),
      },
    ],
  },
  {
    title: "Names, actors, roles, headings",
    systems: names,
    rows: [
      ...nameRows(
        "crossner-politics",
        [70, 85],
        [
          [36.6, undefined, undefined],
          [38.9, 56.7, 70.0],
        ],
      ),
      ...nameRows(
        "wikigold",
        [72, 86],
        [
          [46.4, undefined, undefined],
          [50.7, 72.9, 65.7],
        ],
        true,
      ),
      ...nameRows(
        "re3d",
        [68, 85],
        [
          [51.0, undefined, undefined],
          [58.2, 76.7, 72.3],
        ],
        true,
      ),
      ...nameRows(
        "gum-news",
        [72, 85],
        [
          [55.9, undefined, undefined],
          [60.0, 67.2, 55.5],
        ],
        true,
      ),
      ...nameRows(
        "uner-ewt",
        [65, 75],
        [
          [56.3, undefined, undefined],
          [61.4, 54.7, 43.7],
        ],
      ),
      {
        name: "gum-news, actor clusters",
        suite: "coref",
        set: "gum-news",
        learned: true,
        of: clusters,
        aim: 82,
        peers: peers(names, [67.4, 68.2, 61.9]),
      },
      {
        name: "meantime, actor clusters",
        suite: "coref",
        set: "meantime",
        learned: true,
        of: clusters,
        aim: 78,
        peers: {},
      },
      {
        name: "gum, roles, relaxed",
        suite: "roles",
        set: "gum",
        learned: true,
        of: (answer) => answer.relaxed.f1,
        aim: 75,
        peers: { capitals: 62.0 },
      },
      {
        name: "gum, headings in plain text",
        suite: "sections",
        set: "gum",
        style: "text",
        of: (answer) => answer.f1,
        aim: 92,
        peers: { capitals: 75.4 },
      },
    ],
  },
  {
    title: "Web pages",
    systems: ["Readability"],
    rows: [
      pageRow("headings marked by `<h2>`", "h2", [100, 100]),
      pageRow("headings that are bold paragraphs", "bold", [90, 0]),
      pageRow("headings that are bare lines", "br", [85, 0]),
      {
        name: "passages of the article, and none of the page",
        suite: "segments",
        set: "article-open/segments",
        of: (answer) => answer.f1,
        aim: 95,
        peers: { Readability: 95.0 },
      },
    ],
  },
];

/** Pages made of gum's texts; their headings are marked in a style of the scorer's. */
function pageRow(name, style, [aim, peer]) {
  return {
    ...{ name, suite: "sections", set: "gum", style, aim },
    of: (answer) => answer.f1,
    peers: { Readability: peer },
  };
}

/** `learned` where the tagger was taught on the set: then the figure is of cross-validation. */
function nameRows(set, aims, figures, learned) {
  return [typed, untyped].map((of, index) => ({
    name: `${set}, ${index === 0 ? "typed" : "untyped"}`,
    suite: "ner",
    set,
    of,
    aim: aims[index],
    peers: peers(names, figures[index]),
    ...(learned && { learned }),
  }));
}

const share = (part, whole) => (whole ? (100 * part) / whole : 0);
const f1 = (key) => (all) => 100 * (all[key].f ?? 0);

/** Of all whole articles together; the peer is runs of capitals with chrono-node's dates. */
export const articleRows = [
  {
    name: "actor mentions, strict",
    of: f1("mentionsStrict"),
    aim: 88,
    peer: 71.8,
  },
  { name: "actor clusters", of: f1("actors"), aim: 88, peer: 69.5 },
  {
    name: "kinds right",
    of: ({ kind }) => share(kind.exact, kind.n),
    aim: 85,
    peer: 43,
  },
  {
    name: "kinds right, other accepted kinds counted",
    of: ({ kind }) => share(kind.lenient, kind.n),
  },
  {
    name: "roles right",
    of: ({ role }) => share(role.correct, role.n),
    aim: 80,
    peer: 32,
  },
  { name: "events by sentence", of: f1("eventsSentence"), aim: 88, peer: 75.6 },
  {
    name: "events by sentence and exact date",
    of: f1("eventsBothExact"),
    aim: 75,
    peer: 50.2,
  },
  { name: "actors of matched events", of: f1("eventActors") },
  {
    name: "time expressions, value",
    of: f1("timexValue"),
    aim: 85,
    peer: 57.8,
  },
  { name: "section headings", of: f1("headings"), aim: 100 },
];
