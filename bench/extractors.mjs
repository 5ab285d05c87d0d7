// The systems that read articles: each takes a text and does what it is made for.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import * as path from "node:path";

const require = createRequire(import.meta.url);
const referenceDate = "2019-11-30";

export async function loadExtractors() {
  // Loaded twice, as compiled code is made for what runs through it: whoever reads whole articles runs no parts beside it.
  const { href } = pathToFileURL(path.resolve("dist/core.mjs"));
  const core = await import(href);
  const parts = await import(`${href}?parts`);
  const chrono = await import("chrono-node");
  const nlp = require("compromise");
  nlp.plugin(require("compromise-dates"));
  const wink = require("wink-nlp")(require("wink-eng-lite-web-model"));
  const day = new Date(`${referenceDate}T12:00:00Z`);
  return {
    "Briefing Desk, everything": (text) =>
      core.extractBriefing(text, { referenceDate }).events.length,
    "Briefing Desk, time expressions": (text) =>
      parts.findTimeExpressions(text, { referenceDate }).length,
    "Briefing Desk, actors": (text) => parts.findActors(text).length,
    "chrono-node, dates": (text) =>
      chrono.parse(text, { instant: day, timezone: 0 }).length,
    "wink-nlp, entities": (text) => wink.readDoc(text).entities().out().length,
    "compromise, names and dates": (text) => {
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
    },
  };
}
