// Lists where the briefing that the built engine makes of the sample's article differs from the sample.
//   node scripts/compareSample.mjs [ARTICLE.txt]     ../shared/articles/abiru-2016.txt by default
// Actors are paired by name or alias; events by section, date and participants, as much as they have in common.
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const article = path.resolve(
  process.argv[2] ?? path.join(root, "../shared/articles/abiru-2016.txt"),
);
const sample = parse(
  fs.readFileSync(path.join(root, "sample/abiru-2016.briefing.yaml"), "utf8"),
);
const machine = JSON.parse(
  execFileSync(
    process.execPath,
    [
      path.join(root, "dist/cli.mjs"),
      ...["extract", article, "--reference-date", "2016-11", "--json"],
    ],
    { encoding: "utf8" },
  ),
);

const actors = pair(sample.actors, machine.actors, commonNames);
const idOf = new Map(
  actors.both.map(([wanted, found]) => [found.id, wanted.id]),
);
const events = pair(sample.events, machine.events, likeness);
print("actors", actors, ({ kind, name }) => `${kind} ${name}`, actorChanges);
print("events", events, ({ date, title }) => `${date} ${title}`, eventChanges);

/** Pairs what is most alike first; what has nothing in common stays alone. */
function pair(wanted, found, likenessOf) {
  const candidates = wanted
    .flatMap((one) =>
      found.map((other) => ({ one, other, alike: likenessOf(one, other) })),
    )
    .filter(({ alike }) => alike > 0)
    .sort((a, b) => b.alike - a.alike);
  const [left, right] = [new Set(wanted), new Set(found)];
  const both = [];
  for (const { one, other } of candidates)
    if (left.has(one) && right.has(other)) {
      left.delete(one);
      right.delete(other);
      both.push([one, other]);
    }
  return { both, missing: [...left], extra: [...right] };
}

function commonNames(wanted, found) {
  const names = new Set(namesOf(found));
  return namesOf(wanted).filter((name) => names.has(name)).length;
}

function namesOf({ name, aliases = [] }) {
  return [name, ...aliases].map((one) =>
    one
      .toLowerCase()
      .replace(/^the /, "")
      .replace(/ (?:region|policy)$/, ""),
  );
}

/** Section and date, or section and half of the participants, are what two tellings of an event share at least. */
function likeness(wanted, found) {
  if (sectionOf(sample, wanted) !== sectionOf(machine, found)) return 0;
  const theirs = new Set(found.actors.map((id) => idOf.get(id)));
  const shared = wanted.actors.filter((id) => theirs.has(id)).length;
  const share = shared / Math.max(1, wanted.actors.length, theirs.size);
  const isDated = plain(wanted.date) === plain(found.date);
  const alike = (isDated ? 1 : 0) + share;
  return alike < 1 ? 0 : alike + (wanted.status === found.status ? 0.2 : 0);
}

function plain(date) {
  return String(date).replace(/~$/, "");
}

function sectionOf({ sections }, { section }) {
  return sections.findIndex(({ id }) => id === section);
}

function actorChanges(wanted, found) {
  return [
    ...(wanted.kind === found.kind ? [] : [`kind ${found.kind}`]),
    ...(wanted.kind !== "person" || (wanted.role ?? "") === (found.role ?? "")
      ? []
      : [`role “${found.role ?? ""}” for “${wanted.role ?? ""}”`]),
  ];
}

function eventChanges(wanted, found) {
  const theirs = found.actors.map((id) => idOf.get(id) ?? `${id}?`);
  const lacking = wanted.actors.filter((id) => !theirs.includes(id));
  const added = theirs.filter((id) => !wanted.actors.includes(id));
  return [
    ...(plain(wanted.date) === plain(found.date) ? [] : [`date ${found.date}`]),
    ...(wanted.status === found.status ? [] : [`status ${found.status}`]),
    ...(lacking.length > 0 ? [`without ${lacking.join(", ")}`] : []),
    ...(added.length > 0 ? [`with ${added.join(", ")}`] : []),
  ];
}

function print(what, { both, missing, extra }, nameOf, changesOf) {
  const changed = both
    .map(([wanted, found]) => [nameOf(wanted), changesOf(wanted, found)])
    .filter(([, changes]) => changes.length > 0);
  console.log(
    `${what}: ${both.length} found, ${changed.length} of them differ, ${missing.length} missing, ${extra.length} too many`,
  );
  for (const [name, changes] of changed)
    console.log(`  differs  ${name}: ${changes.join("; ")}`);
  for (const one of missing) console.log(`  missing  ${nameOf(one)}`);
  for (const one of extra) console.log(`  too many ${nameOf(one)}`);
}
