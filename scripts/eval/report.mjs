/** The tables of docs/accuracy.md from measured rows. */
export function writeReport({ tables, articles, learned }) {
  return [
    preface,
    ...tables.map(({ title, systems, rows }) =>
      section(title, systemTable(systems, rows)),
    ),
    section("Whole articles", articleTable(articles)),
    learned.length > 0
      ? section("Sets that the tagger has learned from", learnedTable(learned))
      : "",
    closing,
  ]
    .filter(Boolean)
    .join("\n");
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
headings. wink-nlp finds spans without kinds. Other systems' dated events are a sentence's own dates, else the day of publication.
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
    ["set, by five folds", "typed", "untyped"],
    rows.map(({ set, typed, untyped }) => [
      set,
      figure(typed),
      figure(untyped),
    ]),
  );
  return `The figures marked † are of texts that the tagger was trained on; what it reaches on texts it has not seen is told by
cross-validation (\`node scripts/tagger/train.mjs --cross-validate\`), and only these count:

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
