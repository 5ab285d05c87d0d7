// `npm run check:exports`: opens what the timeline exports in the programs it is for. The events of the sample, and some
// with hostile titles, are written as iCalendar, markwhen, Mermaid and SVG by the command `briefing`, and read back by
// ical.js, markwhen's parser, Mermaid itself and Chromium; every event must come back with its title and its days.
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import { launchBrowser } from "../vscode/server.mjs";

const folder = import.meta.dirname;
const root = path.resolve(folder, "../..");
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), "briefing-exports-"));
let faults = 0;

install();
execFileSync(process.execPath, ["esbuild.js", "--production"], { cwd: root });
const { default: ICAL } = await load("ical.js/dist/ical.js");
const markwhen = await load("@markwhen/parser/lib/index.js");
const browser = await launchBrowser();
for (const file of [
  path.join(root, "sample/abiru-2016.briefing.yaml"),
  writeHostile(),
]) {
  const name = path.basename(file, ".briefing.yaml");
  const { events } = JSON.parse(exportAs(file, "json"));
  checkCalendar(name, exportAs(file, "ics"), events);
  checkMarkwhen(name, exportAs(file, "markwhen"), events);
  await checkMermaid(name, exportAs(file, "mermaid"), events);
  await checkSvg(name, exportAs(file, "svg"), events);
}
await browser.close();
fs.rmSync(temporary, { recursive: true });
process.exitCode = faults === 0 ? 0 : 1;

function checkCalendar(name, text, events) {
  const dated = events.filter(({ date }) => date !== undefined);
  const entries = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((part) => new ICAL.Event(part));
  report(`${name}: iCalendar by ical.js`, {
    count: [entries.length, dated.length],
    titles: [
      entries.map(({ summary }) => summary),
      dated.map(({ title }) => title),
    ],
    days: entries.every(
      ({ startDate, endDate, uid }) =>
        startDate.isDate && endDate.compare(startDate) > 0 && uid !== "",
    ),
    ids: [new Set(entries.map(({ uid }) => uid)).size, entries.length],
  });
}

function checkMarkwhen(name, text, events) {
  const dated = events.filter(({ date }) => date !== undefined);
  const read = markwhen.parse(text);
  const found = markwhen.flat(read.events);
  const firstOf = ({ dateRangeIso }) =>
    dateRangeIso.fromDateTimeIso.slice(0, 4);
  report(`${name}: markwhen by its parser`, {
    count: [found.length, dated.length],
    years: [
      found.map(firstOf),
      dated.map(({ date }) => /\d{4}/.exec(date)?.[0]),
    ],
    messages: [read.parseMessages.length, 0],
  });
}

async function checkMermaid(name, text, events) {
  const page = await browser.newPage();
  await page.setContent("<!doctype html><body></body>");
  await page.addScriptTag({
    path: path.join(folder, "node_modules/mermaid/dist/mermaid.min.js"),
  });
  const svg = await page.evaluate(async (diagram) => {
    window.mermaid.initialize({ startOnLoad: false });
    await window.mermaid.parse(diagram);
    return (await window.mermaid.render("diagram", diagram)).svg;
  }, text);
  await page.setContent(svg);
  const drawn = await page.locator(".eventWrapper").count();
  const scripts = await page.locator("script, img").count();
  report(`${name}: Mermaid by itself`, {
    count: [drawn, events.length],
    scripts: [scripts, 0],
  });
  await page.close();
}

async function checkSvg(name, text, events) {
  const file = path.join(temporary, `${name}.svg`);
  fs.writeFileSync(file, text);
  const page = await browser.newPage({ offline: true });
  await page.goto(pathToFileURL(file).href);
  const dated = events.filter(({ date }) => date !== undefined);
  report(`${name}: SVG by Chromium`, {
    count: [await page.locator("g > title").count(), dated.length],
    scripts: [await page.locator("script, foreignObject, image").count(), 0],
  });
  await page.close();
}

/** Each check is a claim, or what came back beside what was to come back. */
function report(what, checks) {
  const wrong = Object.entries(checks).filter(([, found]) =>
    Array.isArray(found)
      ? JSON.stringify(found[0]) !== JSON.stringify(found[1])
      : !found,
  );
  console.log(`${wrong.length === 0 ? "well " : "WRONG"} ${what}`);
  for (const [name, found] of wrong)
    console.log(`      ${name}: ${JSON.stringify(found)}`);
  faults += wrong.length;
}

function exportAs(file, format) {
  return execFileSync(
    process.execPath,
    [path.join(root, "dist/cli.mjs"), "timeline", file, "--format", format],
    { encoding: "utf8", maxBuffer: 2 ** 27 },
  );
}

function writeHostile() {
  const titles = [
    "<img src=x onerror=alert(1)> & <script>alert(2)</script>",
    "BEGIN:VEVENT\\n; , : # % { } [ ] @somebody #tag",
    "x".repeat(10_000),
    "\u202eשלום עולם",
    "👩‍👩‍👧‍👧 👍🏽 🇯🇵".repeat(20),
    "section end title: note",
    "2001-01-01: not a date // nor a comment",
    "- * _under_ `code` | pipe $x$",
  ];
  const events = titles.map((title, i) => ({
    id: `e${i}`,
    date: `20${10 + i}-0${1 + i}`,
    title,
  }));
  const article = {
    id: "hostile",
    type: "article",
    title: 'A "title": with; all % of # it',
  };
  const file = path.join(temporary, "hostile.briefing.yaml");
  // JSON is YAML.
  fs.writeFileSync(file, JSON.stringify({ briefing: 1, article, events }));
  return file;
}

function load(name) {
  return import(pathToFileURL(path.join(folder, "node_modules", name)).href);
}

/** Once, from the lock file beside this one. */
function install() {
  const lock = path.join(folder, "package-lock.json");
  const done = path.join(folder, "node_modules/.installed");
  const isCurrent =
    fs.existsSync(done) &&
    fs.readFileSync(done, "utf8") === fs.readFileSync(lock, "utf8");
  if (isCurrent) return;
  console.error("Installing the programs that read exports …");
  execFileSync("npm", ["ci", "--ignore-scripts", "--loglevel=error"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  fs.copyFileSync(lock, done);
}
