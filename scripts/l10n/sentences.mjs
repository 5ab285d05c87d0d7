// The sentences that `vscode.l10n.t` is asked for, as VS Code's bundles have them.
import * as fs from "node:fs";
import * as path from "node:path";
import ts from "typescript";

const folders = ["src/features", "src/host"];
/** The timeline's words stand in a table, as the page and the exports outside of VS Code say them too. */
const tables = [
  {
    file: "src/core/timeline/timelineWords.ts",
    name: "englishTimelineWords",
    askedIn: "src/features/timeline/wordsProvider.ts",
  },
];

/** Each sentence by itself, in the order of letters; one that is not written out where it is asked for is an error. */
export function shownSentences() {
  const asked = folders.flatMap(listSources).flatMap(sentencesAsked);
  const all = new Set([...asked, ...tables.flatMap(sentencesOfTable)]);
  return Object.fromEntries([...all].sort().map((words) => [words, words]));
}

function listSources(folder) {
  return fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.posix.join(folder, name.replaceAll("\\", "/")));
}

function sentencesAsked(file) {
  if (tables.some(({ askedIn }) => askedIn === file)) return [];
  return nodesOf(file).flatMap((node) => {
    if (!ts.isCallExpression(node)) return [];
    if (!/\bl10n\.t$/.test(node.expression.getText())) return [];
    const [words] = node.arguments;
    if (!words || !ts.isStringLiteralLike(words))
      throw new Error(`${file}: write out ${node.getText()}`);
    return [words.text];
  });
}

function sentencesOfTable({ file, name }) {
  const table = nodesOf(file).find(
    (node) => ts.isVariableDeclaration(node) && node.name.getText() === name,
  );
  return [...below(table)]
    .filter((node) => ts.isPropertyAssignment(node))
    .map(({ initializer }) => initializer.text);
}

function nodesOf(file) {
  const text = fs.readFileSync(file, "utf8");
  return [
    ...below(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)),
  ];
}

function* below(node) {
  yield node;
  for (const child of node.getChildren()) yield* below(child);
}
