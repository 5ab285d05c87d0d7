// Compares the bundled sample with an annotation of its article that is not part of the repository.
//   node scripts/checkSample.mjs [GOLD.json]
// Actors are paired by name or alias; events by section, date and participants. Prints what is covered and every
// difference; ends with 1 when something is missing, contradicted or copied.
import * as fs from "node:fs";
import * as path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const goldFile = path.resolve(
  process.argv[2] ?? path.join(root, "../shared/articles/abiru-2016.json"),
);
if (!fs.existsSync(goldFile)) {
  console.error(
    `Nothing was checked: the annotation ${goldFile} is not there.`,
  );
  process.exit(2);
}
const gold = JSON.parse(fs.readFileSync(goldFile, "utf8"));
const articleText = fs.readFileSync(
  path.join(path.dirname(goldFile), gold.file),
  "utf8",
);
const sampleText = fs.readFileSync(
  path.join(root, "sample/abiru-2016.briefing.yaml"),
  "utf8",
);
const sample = parse(sampleText);

const faults = [];
const remarks = [];

checkSections();
const goldActorOf = checkActors();
checkEvents();
checkWording();

for (const remark of remarks) console.log(`  remark  ${remark}`);
for (const fault of faults) console.log(`  FAULT   ${fault}`);
console.log(`${faults.length} faults, ${remarks.length} remarks`);
process.exitCode = faults.length === 0 ? 0 : 1;

function checkSections() {
  const printed = gold.sections.map((section) => section.heading?.text);
  const ours = sample.sections.map((section) => section.title);
  console.log(`sections  ${ours.length} of ${printed.length}`);
  printed.forEach((title, i) => {
    if (ours[i] !== title)
      faults.push(`section ${i}: “${ours[i]}”, not “${title}”`);
  });
  if (sample.article.title !== gold.meta.title.surface)
    faults.push(`title: ${sample.article.title}`);
}

/** Pairs the actors and gives the gold id of each of ours. */
function checkActors() {
  const pairs = new Map();
  for (const wanted of gold.actors) {
    const names = new Set([wanted.name, ...wanted.aliases].map(fold));
    const ours = sample.actors.find(
      (actor) =>
        !pairs.has(actor.id) &&
        kindFits(actor.kind, wanted) &&
        [actor.name, ...actor.aliases].some((name) => names.has(fold(name))),
    );
    if (ours) {
      pairs.set(ours.id, wanted.id);
      compareActor(ours, wanted);
    } else
      (wanted.kind === "place" ? remarks : faults).push(
        `no actor ${wanted.name}`,
      );
  }
  for (const actor of sample.actors)
    if (!pairs.has(actor.id))
      faults.push(`actor that the article does not have: ${actor.name}`);
  console.log(`actors    ${pairs.size} of ${gold.actors.length}`);
  return pairs;
}

function compareActor(ours, wanted) {
  if (ours.kind.replace("z", "s") !== wanted.kind)
    remarks.push(`${ours.name}: ${ours.kind}, annotated as ${wanted.kind}`);
  const roles = [wanted.role, ...(wanted.roleAlt ?? [])].filter(Boolean);
  if (wanted.kind === "person" && !ours.role !== (roles.length === 0))
    faults.push(
      `${ours.name}: role “${ours.role}”, annotated as “${wanted.role}”`,
    );
  if (ours.role && !roles.some((role) => ours.role.includes(role)))
    remarks.push(`${ours.name}: role “${ours.role}” is not in the annotation`);
  const missing = wanted.aliases.filter(
    (alias) => ![ours.name, ...ours.aliases].map(fold).includes(fold(alias)),
  );
  if (missing.length > 0)
    faults.push(`${ours.name}: also called ${missing.join(", ")}`);
}

function checkEvents() {
  const free = new Set(sample.events);
  const candidates = gold.events
    .flatMap((wanted) =>
      sample.events.map((ours) => ({ wanted, ours, fit: fit(ours, wanted) })),
    )
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const found = new Set();
  for (const { wanted, ours } of candidates) {
    if (found.has(wanted) || !free.has(ours)) continue;
    found.add(wanted);
    free.delete(ours);
    compareEvent(ours, wanted);
  }
  for (const wanted of gold.events)
    if (!found.has(wanted))
      (wanted.optional ? remarks : faults).push(`no event “${wanted.title}”`);
  for (const ours of free)
    remarks.push(`event that the annotation does not have: ${ours.title}`);
  console.log(`events    ${found.size} of ${gold.events.length}`);
}

/** How well two events go together: 0 when section or participants rule it out. */
function fit(ours, wanted) {
  const theirs = new Set(wanted.actors);
  const common = participants(ours).filter((id) => theirs.has(id)).length;
  const all = new Set([...theirs, ...participants(ours)]).size;
  const shared = all === 0 ? 1 : common / all;
  if (
    sectionIndex(ours) !==
    gold.sections.findIndex(({ id }) => id === wanted.section)
  )
    return 0;
  return shared === 0
    ? 0
    : shared +
        dateFit(ours, wanted) +
        (ours.status === wanted.status ? 0.5 : 0);
}

/** 2 when the date is the annotated one, 1.5 when it is an accepted one. */
function dateFit(ours, wanted) {
  if (String(ours.date) === wanted.date.edtf) return 2;
  return wanted.date.edtfAlt?.includes(String(ours.date)) ? 1.5 : 0;
}

function compareEvent(ours, wanted) {
  const fit = dateFit(ours, wanted);
  if (fit === 0)
    faults.push(
      `“${ours.title}”: ${ours.date}, annotated as ${wanted.date.edtf}`,
    );
  if (fit === 1.5)
    remarks.push(
      `“${ours.title}”: ${ours.date}, accepted beside ${wanted.date.edtf}`,
    );
  if (ours.status !== wanted.status)
    faults.push(
      `“${ours.title}”: ${ours.status}, annotated as ${wanted.status}`,
    );
  if (Boolean(ours.inferred) !== Boolean(wanted.date.inferred))
    remarks.push(
      `“${ours.title}”: inferred ${Boolean(ours.inferred)}, annotated otherwise`,
    );
  const theirs = participants(ours).sort().join(", ");
  const wantedActors = [...wanted.actors].sort().join(", ");
  if (theirs !== wantedActors)
    remarks.push(`“${ours.title}”: ${theirs}; annotated with ${wantedActors}`);
  if (fold(ours.title) === fold(wanted.title))
    remarks.push(`“${ours.title}” is worded as in the annotation`);
}

/** No eight words in a row of ours may stand in the article, headings and title apart. */
function checkWording() {
  const printed = words(articleText).join(" ");
  const verbatim = [
    sample.article.title,
    ...sample.sections.map(({ title }) => title ?? ""),
  ];
  const ours = words(
    verbatim.reduce(
      (text, heading) => (heading ? text.replaceAll(heading, " | ") : text),
      sampleText,
    ),
  );
  for (let i = 0; i + 8 <= ours.length; i++) {
    const run = ours.slice(i, i + 8).join(" ");
    if (printed.includes(run)) faults.push(`copied from the article: “${run}”`);
  }
}

function words(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}|]+/gu) ?? [];
}

function participants(event) {
  return event.actors.map((id) => goldActorOf.get(id) ?? `${id}?`);
}

function sectionIndex(event) {
  return sample.sections.findIndex(({ id }) => id === event.section);
}

function kindFits(kind, wanted) {
  const british = kind.replace("organization", "organisation");
  return british === wanted.kind || (wanted.kindAlt ?? []).includes(british);
}

function fold(name) {
  return name
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/ policy$/, "");
}
