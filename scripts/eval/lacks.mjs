// What an untyped score lacks, by class: names marked otherwise than we mark them, names missed and names too many.
import path from "node:path";
import { pathToFileURL } from "node:url";

const kinds = new Set(["PER", "ORG", "LOC"]);
const office =
  /\b(?:minister|secretary|secretaries|president|ambassador|envoy)\b/i;

/** A name that we lack is of the first class that fits it: `ours` are our names in it, `marks` all that is marked. */
const classes = [
  {
    name: "a title and a name marked as one",
    fits: ({ mark, ours }) =>
      mark.type === "PER" &&
      ours.some(({ start, end }) => start > mark.start && end === mark.end),
  },
  {
    name: "a title alone marked as a person",
    fits: ({ mark, text }) =>
      mark.type === "PER" && office.test(text.slice(mark.start, mark.end)),
  },
  {
    name: "a name marked within a name",
    fits: ({ mark, marks }) =>
      marks.some((other) => other !== mark && overlap(other, mark)),
  },
  {
    name: "several of our names marked as one",
    fits: ({ ours }) => ours.length > 1,
  },
  { name: "another begin or end", fits: ({ ours }) => ours.length > 0 },
  { name: "missed", fits: () => true },
];
const tooMany = "too many";

/** Of each class how many marked names we lack, how many of ours stand in their place, and the score were they right. */
export async function lacksOf({ documents, system, evaluation }) {
  const { normName } = await load(evaluation, "score/lib.mjs");
  const total = { marked: 0, ours: 0, right: 0 };
  const counts = new Map(
    [...classes.map(({ name }) => name), tooMany].map((name) => [
      name,
      { name, marked: 0, ours: 0 },
    ]),
  );
  for (const document of documents)
    count(compare(document, system, normName), total, counts);
  return [...counts.values()].map(({ name, marked, ours }) => ({
    name,
    marked,
    ours,
    score: f1({
      right: total.right + marked,
      ours: total.ours - ours + marked,
      marked: total.marked,
    }),
  }));
}

/** The score with each title that we find joined to its name. */
export async function joinedScore({ documents, system, evaluation }) {
  const { scoreNer } = await load(evaluation, "score/ner.mjs");
  const joined = documents.map(({ text }) => {
    const titles = new Map(
      system
        .roles(text)
        .filter(({ end, person }) =>
          /^\s*$/.test(text.slice(end, person.start)),
        )
        .map(({ start, person }) => [person.start, start]),
    );
    return system.entities(text).map((entity) => ({
      ...entity,
      start: titles.get(entity.start) ?? entity.start,
    }));
  });
  return scoreNer(documents, joined).untyped.f1;
}

/** The names of both sides as the scorer compares them: spans cut alike, and ours beside names of other kinds left out. */
function compare({ text, entities }, system, normName) {
  const marks = entities.map((entity) => normName(text, entity));
  const counted = marks.filter(({ type }) => kinds.has(type));
  const known = new Set(counted.map(keyOf));
  const found = new Map(
    system
      .entities(text)
      .filter(({ type }) => kinds.has(type))
      .map((entity) => normName(text, entity))
      .map((entity) => [keyOf(entity), entity]),
  );
  const others = marks.filter(({ type }) => !kinds.has(type));
  const ours = [...found.values()].filter(
    (own) =>
      known.has(keyOf(own)) || !others.some((other) => overlap(other, own)),
  );
  return { text, marks, counted, ours, known };
}

function count({ text, marks, counted, ours, known }, total, counts) {
  const taken = new Set(ours.filter((own) => known.has(keyOf(own))));
  const found = new Set(ours.map(keyOf));
  total.marked += counted.length;
  total.ours += ours.length;
  total.right += taken.size;
  for (const mark of counted) {
    if (found.has(keyOf(mark))) continue;
    const within = ours.filter((own) => overlap(own, mark));
    const lack = { text, marks, mark, ours: within };
    const own = counts.get(classes.find(({ fits }) => fits(lack)).name);
    const free = within.filter((one) => !taken.has(one));
    own.marked++;
    own.ours += free.length;
    for (const one of free) taken.add(one);
  }
  counts.get(tooMany).ours += ours.length - taken.size;
}

function overlap(a, b) {
  return Math.min(a.end, b.end) > Math.max(a.start, b.start);
}

function keyOf({ start, end }) {
  return `${start}-${end}`;
}

function f1({ right, ours, marked }) {
  return Number(((200 * right) / (ours + marked)).toFixed(2));
}

function load(evaluation, file) {
  return import(pathToFileURL(path.join(evaluation, file)).href);
}
