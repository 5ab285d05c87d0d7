// Scores of texts that the tagger has not seen: five folds, each read by what the others taught.
import { trainTagger } from "./crf.mjs";

const folds = 5;
const kinds = {
  person: "PER",
  state: "LOC",
  place: "LOC",
  administration: "ORG",
  organization: "ORG",
  group: "ORG",
};

/** Scores by five folds, or by set: each set read by what the other sets taught. */
export function crossValidate(examples, engine, bySet) {
  const scores = new Map();
  const sets = [...new Set(examples.map(({ set }) => set))];
  for (let fold = 0; fold < (bySet ? sets.length : folds); fold++) {
    const isHeld = ({ set }, index) =>
      bySet ? sets[fold] === set : index % folds === fold;
    const weights = trainTagger(
      examples.filter((example, index) => !isHeld(example, index)),
      engine,
    );
    for (const { set, document } of examples.filter(isHeld)) {
      const score = scores.get(set) ?? {
        typed: 0,
        untyped: 0,
        found: 0,
        gold: 0,
      };
      addDocument(score, document, namesIn(document.text, weights, engine));
      scores.set(set, score);
    }
  }
  for (const [set, { typed, untyped, found, gold }] of scores)
    console.log(
      set,
      "typed",
      f1(typed, found, gold),
      "untyped",
      f1(untyped, found, gold),
      "precision",
      percent(untyped / found),
      "recall",
      percent(untyped / gold),
    );
}

function namesIn(text, weights, engine) {
  const language = {
    lexicon: engine.lexicon,
    rules: engine.actorRules,
    weights: { ...weights, features: new engine.WeightTable(weights.rows) },
  };
  return engine
    .findActorsIn(new engine.ArticleText(text), language)
    .flatMap(({ kind, mentions }) =>
      mentions.map((span) => ({ ...span, type: kinds[kind] })),
    );
}

/** Names of other kinds are neutral, as the evaluation has it. */
function addDocument(score, { text, entities }, names) {
  const key = ({ start, end }) => {
    const article =
      /^(?:the|an?)\s+/i.exec(text.slice(start, end))?.[0].length ?? 0;
    const possessive = /['’]s?$/.exec(text.slice(start, end))?.[0].length ?? 0;
    return `${start + article}-${end - possessive}`;
  };
  const gold = new Map(
    entities
      .filter(({ type }) => type !== "MISC")
      .map((entity) => [key(entity), entity.type]),
  );
  const neutral = entities.filter(({ type }) => type === "MISC");
  const counted = names.filter(
    (name) =>
      name.type &&
      (gold.has(key(name)) ||
        !neutral.some(
          ({ start, end }) => start < name.end && name.start < end,
        )),
  );
  score.gold += gold.size;
  score.found += counted.length;
  score.untyped += counted.filter((name) => gold.has(key(name))).length;
  score.typed += counted.filter(
    (name) => gold.get(key(name)) === name.type,
  ).length;
}

function f1(right, found, gold) {
  return percent((2 * right) / (found + gold));
}

function percent(share) {
  return (100 * share).toFixed(2);
}
