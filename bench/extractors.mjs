// The systems that read articles: each takes a text and does what it is made for.
// Run as a program it measures one of them: node extractors.mjs SYSTEM, with the articles as a list on standard input.
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";

const require = createRequire(import.meta.url);
const referenceDate = "2019-11-30";
const loadCore = () => import("../dist/core.mjs");

export const systems = {
  "Briefing Desk, everything": async () => {
    const { extractBriefing } = await loadCore();
    return (text) => extractBriefing(text, { referenceDate }).events.length;
  },
  "Briefing Desk, time expressions": async () => {
    const { findTimeExpressions } = await loadCore();
    return (text) => findTimeExpressions(text, { referenceDate }).length;
  },
  "Briefing Desk, actors": async () => {
    const { findActors } = await loadCore();
    return (text) => findActors(text).length;
  },
  "chrono-node, dates": async () => {
    const chrono = await import("chrono-node");
    const day = new Date(`${referenceDate}T12:00:00Z`);
    return (text) => chrono.parse(text, { instant: day, timezone: 0 }).length;
  },
  "wink-nlp, entities": () => {
    const wink = require("wink-nlp")(require("wink-eng-lite-web-model"));
    return (text) => wink.readDoc(text).entities().out().length;
  },
  "compromise, names and dates": () => {
    const nlp = require("compromise");
    nlp.plugin(require("compromise-dates"));
    return (text) => {
      const document = nlp(text);
      const names = [
        document.people(),
        document.places(),
        document.organizations(),
      ];
      return (
        names.reduce((sum, view) => sum + view.length, 0) +
        document.dates({ today: referenceDate }).json().length
      );
    };
  },
};

if (process.argv[1] === import.meta.filename) await measure(process.argv[2]);

/** Tells articles a second of processor time, once the code is compiled. */
async function measure(system) {
  const articles = JSON.parse(await text(process.stdin));
  const read = await systems[system]();
  readFor(read, articles, 3e6);
  console.log(readFor(read, articles, 1e6));
}

/** Reads all articles again and again for at least so many microseconds; how many a second. */
function readFor(read, articles, least) {
  const before = process.cpuUsage();
  let count = 0;
  for (;;) {
    for (const article of articles) read(article);
    count += articles.length;
    const { user, system } = process.cpuUsage(before);
    if (user + system >= least) return (count * 1e6) / (user + system);
  }
}
