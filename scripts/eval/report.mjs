/** The tables of docs/accuracy.md from measured rows. */
export function writeReport({ tables, articles, lacks, worldwide }) {
  const learned = tables.flatMap(({ rows }) =>
    rows.filter((row) => row.learned),
  );
  return [
    preface,
    ...tables.map(({ title, systems, rows }) =>
      section(title, systemTable(systems, rows)),
    ),
    section("Whole articles", articleTable(articles)),
    section("Sets that the tagger has learned from", learnedTable(learned)),
    ...(lacks
      ? [section("What re3d's untyped score lacks", lacksTable(lacks))]
      : []),
    section("Other texts", worldwideTable(worldwide)),
    closing,
  ].join("\n");
}

const preface = `# Accuracy

How well the engine finds what people marked by hand. Made by one command, which runs the built engine (\`npm run build\`)
over every text and writes this file:

    npm run eval

The texts, their sources and licences, the scorers and the other systems' figures are in \`../shared/eval\` and
\`../shared/articles\`, beside the project, which keeps no copy of them. All figures are F1 in percent unless they say
otherwise. “aim” is what we set out to reach.
`;

const closing = `\`capitals\` stands for the simple rule of each task: runs of capitals for names, a list of title words for roles, short lines for
headings. wink-nlp finds spans without kinds. Readability's figures are of its own text and headings on the same pages, with
linkedom (\`baselines/readability.mjs\` there). Other systems' dated events are a sentence's own dates, else the day of publication.
`;

function section(title, body) {
  return `## ${title}\n\n${body}\n`;
}

function systemTable(systems, rows) {
  return table(
    ["measure", "Briefing Desk", "aim", ...systems],
    rows.map(({ name, value, aim, peers, learned }) => [
      learned ? `${name} †` : name,
      figure(value),
      figure(aim),
      ...systems.map((system) => figure(peers[system])),
    ]),
  );
}

function articleTable(rows) {
  return table(
    [
      "measure, four articles together",
      "Briefing Desk",
      "aim",
      "capitals and chrono-node",
    ],
    rows.map(({ name, value, aim, peer }) => [
      name,
      figure(value),
      figure(aim),
      figure(peer),
    ]),
  );
}

function learnedTable(rows) {
  const lines = table(
    ["measure", "unseen texts, by five folds", "texts learned from"],
    rows.map(({ name, value, seen }) => [name, figure(value), figure(seen)]),
  );
  return `The tagger of names was trained on the texts of the measures marked †. Their figures above are by cross-validation: it is
taught five times on four fifths of the sets, and reads the fifth that it has not seen (\`npm run eval -- --corpora DIR\`,
with the corpora of [docs/lexicon.md](lexicon.md); the figures stay in \`scripts/eval/elsewhere.json\` for as long as the
weights are the same). What it reaches on the very texts that it was taught on says little, and stands here beside them:

${lines}`;
}

function lacksTable({ joined, classes }) {
  const lines = table(
    ["class", "marked, not found", "ours in their place", "F1 were it right"],
    classes.map(({ name, marked, ours, score }) => [
      name,
      marked,
      ours,
      figure(score),
    ]),
  );
  return `The one aim of names that is not reached. In re3d a title is part of the name after it ("Foreign Secretary Ida Lund"), a
title alone is a name, too ("the Prime Minister"), and names are marked within names; in the other sets and for us they are not.
With each title that we find as a role joined to its name, and nothing else changed, the same answers score ${figure(joined)}. All that
is missing or too many, each in the first class that fits, on unseen texts:

${lines}`;
}

function worldwideTable({ typed, untyped, capitals }) {
  const lines = table(
    ["measure", "Briefing Desk", "capitals"],
    [
      ["names, typed", figure(typed), "–"],
      ["names, untyped", figure(untyped), figure(capitals)],
    ],
  );
  return `English Worldwide Newswire has 1,075 articles of local papers of Africa, Asia, Latin America, the Middle East and Oceania,
with names marked by hand (Shan, Bauer, Carlson, Manning: “Do ‘English’ Named Entity Recognizers Work Well on Global
Englishes?”, 2023). Nothing here has learned from them. Persons, organizations, and locations with facilities are counted,
as in the other sets; peoples, products and others are not. The texts come by
\`git clone https://github.com/stanfordnlp/en-worldwide-newswire DIR\`, the figures by \`npm run eval -- --worldwide DIR\`:

${lines}`;
}

function figure(value) {
  return value === undefined ? "–" : value.toFixed(1);
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map(line).join("\n");
}
