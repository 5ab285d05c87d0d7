import type { Surroundings } from "../../src/cli/command.js";
import { commands } from "../../src/cli/commands/index.js";
import { run } from "../../src/cli/run.js";
import { noCitations } from "./noCitations.js";

const decoder = new TextDecoder();

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly complaints: string;
}

/** Runs the command `briefing` where there are these files, no standard input and nothing to write to. */
export async function runBriefing(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
  around: Partial<Surroundings> = {},
): Promise<Ran> {
  let out = "";
  let complaints = "";
  const code = await run(args, commands, {
    ...noCitations,
    readFile: (path) => {
      const text = files[path];
      return text === undefined
        ? Promise.reject(new Error(`no such file: ${path}`))
        : Promise.resolve(new TextEncoder().encode(text));
    },
    writeNewFiles: () => Promise.resolve([]),
    replaceFile: () => Promise.resolve(),
    readLineBatches: async function* () {
      // There is no standard input here.
    },
    processors: 1,
    startThread: () => {
      throw new Error("no threads here");
    },
    print: (text) => {
      out += typeof text === "string" ? text : decoder.decode(text);
    },
    drained: () => Promise.resolve(),
    complain: (line) => (complaints += `${line}\n`),
    ...around,
  });
  return { code, out, complaints };
}
