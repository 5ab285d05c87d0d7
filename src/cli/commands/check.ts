import { createLineFinder } from "../../core/base/linePosition.js";
import { checkQuotes } from "../../core/corrections/checkQuotes.js";
import { readBriefing } from "../../core/model/briefingFile.js";
import type { Problem } from "../../core/model/problem.js";
import {
  type Command,
  exitCodes,
  type Surroundings,
  UsageError,
} from "../command.js";
import { readArguments } from "../readArguments.js";
import { readSource } from "../readSource.js";

/** `briefing check`: what is wrong in briefing files, a line each, as compilers write it. */
export const check: Command = {
  name: "check",
  usage: "[--json] FILES…",
  about:
    "tell what is wrong in briefing files, and which quotes their sources no longer hold",
  async run(args, around) {
    const { files, options } = readArguments(args, {
      json: { type: "boolean" },
    });
    if (files.length === 0) throw new UsageError("Name at least one file.");
    const found: FoundProblem[] = [];
    for (const file of files) found.push(...(await checkFile(file, around)));
    if (options.json) around.print(`${JSON.stringify(found, undefined, 2)}\n`);
    else for (const problem of found) around.print(`${inWords(problem)}\n`);
    return found.some(({ severity }) => severity === "error")
      ? exitCodes.wrong
      : exitCodes.well;
  },
};

/** A problem and where it is; one of the file itself stands at its first character. */
interface FoundProblem extends Pick<
  Problem,
  "severity" | "code" | "message" | "remedy"
> {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

async function checkFile(
  file: string,
  around: Surroundings,
): Promise<readonly FoundProblem[]> {
  let text: string;
  try {
    text = new TextDecoder().decode(await around.readFile(file));
  } catch (error) {
    return [unreadable(file, error)];
  }
  const find = createLineFinder(text);
  const { briefing, problems } = readBriefing(text);
  // A source that cannot be read proves nothing of its quotes.
  const source = await readSource(file, briefing, around);
  const lost = source === undefined ? [] : checkQuotes(text, source);
  return [...problems, ...lost]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, severity, code, message, remedy }) => ({
      ...{ file, ...find(span.start), start: span.start, end: span.end },
      ...{ severity, code, message, remedy },
    }));
}

function unreadable(file: string, error: unknown): FoundProblem {
  return {
    ...{ file, line: 1, column: 1, start: 0, end: 0 },
    severity: "error",
    code: "unreadable-file",
    message: `This file cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    remedy: "Check its name and its permissions.",
  };
}

function inWords(problem: FoundProblem): string {
  const { file, line, column, severity, code, message, remedy } = problem;
  return `${file}:${line}:${column} ${severity} ${code} ${message} ${remedy}`;
}
