import {
  Composer,
  type CST,
  type Document,
  Parser,
  type YAMLError,
} from "yaml";
import type { ProblemLog } from "./problemLog.js";

const mostCharacters = 2_000_000;
const mostLevels = 32;

/** A document of YAML whose scalars are all texts, as the file has them. */
export type YamlDocument = Document.Parsed;

/**
 * The first document of a file, with whatever can be read of broken YAML; `undefined` when the file is too large
 * or nested too deeply to be looked at. Duplicate keys are left to the reader, which looks for them faster.
 */
export function parseYaml(
  text: string,
  problems: ProblemLog,
): YamlDocument | undefined {
  if (text.length > mostCharacters) {
    problems.add(
      "file-too-large",
      { start: 0, end: 0 },
      {
        values: [String(text.length), String(mostCharacters)],
      },
    );
    return undefined;
  }
  const tokens = [...new Parser().parse(text)];
  const deep = findDeep(tokens);
  // The composer calls itself at each level and would exhaust the stack.
  if (deep) {
    const place = { start: deep.offset, end: deep.offset + 1 };
    problems.add("too-deep", place, { values: [String(mostLevels)] });
    return undefined;
  }
  return compose(tokens, text, problems);
}

function compose(
  tokens: readonly CST.Token[],
  text: string,
  problems: ProblemLog,
): YamlDocument | undefined {
  const composer = new Composer({
    schema: "failsafe",
    uniqueKeys: false,
    prettyErrors: false,
  });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (second) {
    const [start, end] = second.range;
    problems.add("several-documents", { start, end });
  }
  // Of what is wrong in the syntax only the first is told: the rest mostly follows from it.
  const [error] = document?.errors ?? [];
  if (error) addYamlProblem(error, text, problems);
  for (const warning of document?.warnings ?? [])
    addYamlProblem(warning, text, problems);
  return document;
}

/** A warning of the package is that of a tag it does not know; our texts need none. */
function addYamlProblem(
  error: YAMLError,
  text: string,
  problems: ProblemLog,
): void {
  const start = Math.min(error.pos[0], text.length);
  // The package's places may lie beyond the end, or end before they start.
  const end = Math.min(Math.max(start, error.pos[1]), text.length);
  const span = { start, end };
  if (error.code === "TAB_AS_INDENT") problems.add("tab-indent", span);
  else if (error.code === "TAG_RESOLVE_FAILED")
    problems.add("ignored-tag", span, {
      values: [error.message.replace(/^.*: /, "")],
      fix: { ...span, text: "" },
    });
  else
    problems.add("bad-yaml", span, {
      values: [error.message.replace(/\.$/, "")],
    });
}

/** The first token below the allowed number of levels. */
function findDeep(tokens: readonly CST.Token[]): CST.Token | undefined {
  const open = tokens.map((token) => ({ token, level: 0 }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, level } = next;
    if (level > mostLevels) return token;
    for (const inner of innerTokens(token))
      open.push({ token: inner, level: level + 1 });
  }
  return undefined;
}

function* innerTokens(token: CST.Token): Generator<CST.Token> {
  if (token.type === "document" && token.value) yield token.value;
  if (!("items" in token)) return;
  for (const item of token.items) {
    if (item.key) yield item.key;
    if (item.value) yield item.value;
  }
}
