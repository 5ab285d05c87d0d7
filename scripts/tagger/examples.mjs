// Annotated documents, as runs of candidate tokens with their features and tags.
import fs from "node:fs";
import path from "node:path";

/** Sets and the documents of them that may be learned from: no share-alike terms, no unclear ones. */
const sets = [
  { name: "gum", isFree: (license) => !/SA|sourceURL\)?$/.test(license) },
  { name: "wikigold", isFree: () => true },
  { name: "re3d", isFree: () => true },
  { name: "meantime", isFree: () => true },
];
const kinds = {
  PER: "person",
  ORG: "organization",
  LOC: "place",
  MISC: "other",
};

/** The documents of the evaluation that are learned from. */
export function readSets(data) {
  return sets.flatMap(({ name, isFree }) =>
    fs
      .readFileSync(path.join(data, `${name}.jsonl`), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .filter(({ license }) => isFree(license))
      .map((document) => ({ set: name, document })),
  );
}

/** The document with its runs of candidate tokens. */
export function toExample(entry, engine) {
  return { ...entry, runs: toRuns(entry.document, engine) };
}

function toRuns(document, engine) {
  const text = new engine.NameText(
    engine.readText(document.text),
    engine.lexicon,
  );
  const reading = engine.readNames(text, engine.actorRules);
  const marks = engine.markCandidates(text);
  const tokens = engine.candidatesOf(marks);
  const features = new engine.Features(text, reading, tokens);
  let row = 0;
  const tags = tagTokens(document, text, engine);
  const runs = [];
  for (let first = 0; first < text.length; first++) {
    if (!marks[first]) continue;
    let end = first + 1;
    while (marks[end] && !text.article.isSentenceStart(end)) end++;
    const run = [];
    for (let token = first; token < end; token++)
      run.push({
        features: Int32Array.from(engine.featureHashes(features, row++)),
        tag: tags[token],
      });
    runs.push(repair(run, engine));
    first = end - 1;
  }
  return runs;
}

/** A name that begins with what is no candidate begins with its first candidate. */
function repair(run, engine) {
  run.forEach((token, index) => {
    const before = index > 0 ? run[index - 1].tag : engine.outside;
    if (!engine.mayFollow(before, token.tag)) token.tag -= 1;
  });
  return run;
}

function tagTokens({ entities }, text, engine) {
  const tags = new Uint8Array(text.length);
  const named = entities
    .filter(({ type }) => kinds[type])
    .sort(
      (a, b) =>
        Number(a.type === "MISC") - Number(b.type === "MISC") ||
        b.end - b.start - (a.end - a.start),
    );
  for (const { start, end, type } of named) {
    const span = trim({ start, end, type }, text, engine);
    if (!span) continue;
    const [first, last] = span;
    if (tags.subarray(first, last + 1).some((tag) => tag !== engine.outside))
      continue;
    for (let token = first; token <= last; token++) {
      tags[token] = engine.tagOf(kinds[type], token === first);
    }
  }
  return tags;
}

/** The tokens of a name: no article, title or lower-case description before it, no "'s" after it. */
function trim({ start, end, type }, text, engine) {
  const { article } = text;
  const { courtesy, office, noble, given, surname } = engine.wordClass;
  let first = article.tokenAt(start);
  let last = article.tokenAt(end - 1);
  if (article.start(first) < start || article.end(last) > end + 1)
    return undefined;
  const isNoName = (token) =>
    !article.startsUpper(token) &&
    !article.isMixedCase(token) &&
    !article.isNumber(token);
  const isTitle = (token) =>
    type === "PER" &&
    text.is(token, courtesy | office) &&
    !text.is(token, noble | given | surname) &&
    token < last;
  const isArticle = (token) =>
    /^(?:the|an?)$/.test(article.word(token)) && token < last;
  while (
    first <= last &&
    (isNoName(first) ||
      isArticle(first) ||
      (isTitle(first) && article.startsUpper(first + 1)))
  )
    first++;
  while (last >= first && /^(?:['’]s?|[,.;:)"”])$/.test(article.word(last)))
    last--;
  return first <= last ? [first, last] : undefined;
}
