// The engine as a system for the scorers, as ../shared/eval/desk.mjs is, except that each text is read with the weights
// of a tagger that has not seen it. FOLDS names the file that `scripts/tagger/train.mjs --folds` wrote.
import path from "node:path";
import { loadEngine } from "../tagger/engine.mjs";
import { readFolds } from "../tagger/folds.mjs";

const types = {
  person: "PER",
  state: "LOC",
  place: "LOC",
  administration: "ORG",
  organization: "ORG",
  group: "ORG",
};
const engine = await loadEngine(path.resolve(import.meta.dirname, "../.."));
const weightsOf = readFolds(process.env.FOLDS, engine);

export const name = "Briefing Desk, unseen texts";

export const entities = (text) =>
  actorsIn(text).flatMap(({ kind, mentions }, id) =>
    mentions.map(({ start, end }) => ({
      start,
      end,
      type: types[kind] ?? "MISC",
      id,
    })),
  );

export const roles = (text) =>
  actorsIn(text).flatMap(({ roleSpans }) =>
    roleSpans.map(({ start, end, mention }) => ({
      start,
      end,
      person: mention,
    })),
  );

/** Texts that no fold holds were not learned from: the engine's own weights read them. */
function actorsIn(text) {
  const weights = weightsOf(text);
  if (!weights) return engine.findActors(text);
  const { lexicon, actorRules: rules } = engine;
  const language = { lexicon, rules, weights };
  return engine.findActorsIn(engine.readText(text), language);
}
