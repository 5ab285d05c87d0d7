import {
  draftBriefing,
  extractBriefing,
  type ExtractOptions,
} from "../../core/extraction/extract.js";
import {
  type Command,
  type ExitCode,
  exitCodes,
  type Surroundings,
  UsageError,
} from "../command.js";
import { explainBriefing } from "../explainBriefing.js";
import { extractRecord, isDate } from "../extractRecord.js";
import { readArguments } from "../readArguments.js";

/** `briefing extract`: sections, actors, events and time expressions of an article, or of a stream of articles. */
export const extract: Command = {
  name: "extract",
  usage: "[--reference-date DATE] [--json | --explain] FILE, or --jsonl",
  about:
    "find sections, actors and dated events in a text; with --jsonl in records {id, text, referenceDate}, a line each, from standard input",
  async run(args, around) {
    const { files, options } = readArguments(args, {
      "reference-date": { type: "string" },
      json: { type: "boolean" },
      jsonl: { type: "boolean" },
      explain: { type: "boolean" },
    });
    if (options.jsonl) return extractStream(around);
    const [file, ...others] = files;
    if (file === undefined || others.length > 0)
      throw new UsageError("Name one file.");
    const reference = referenceOf(options["reference-date"]);
    const text = await readText(file, around);
    if (text === undefined) return exitCodes.wrong;
    around.print(
      options.explain
        ? explainBriefing(draftBriefing(text, reference))
        : `${JSON.stringify(extractBriefing(text, reference), undefined, 2)}\n`,
    );
    return exitCodes.well;
  },
};

function referenceOf(referenceDate: string | undefined): ExtractOptions {
  if (referenceDate === undefined) return {};
  if (isDate(referenceDate)) return { referenceDate };
  throw new UsageError("The reference date is no date in EDTF, as 2016-11.");
}

async function readText(
  file: string,
  around: Surroundings,
): Promise<string | undefined> {
  try {
    // Offsets count in the text as it is stored, so a byte order mark is kept.
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    return decoder.decode(await around.readFile(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    around.complain(`briefing extract: ${file} cannot be read: ${reason}`);
    return undefined;
  }
}

/** Answers each line before it reads the next, so that memory does not grow with the stream. */
async function extractStream(around: Surroundings): Promise<ExitCode> {
  let lineNumber = 0;
  for await (const line of around.readLines()) {
    lineNumber++;
    if (line.trim() === "") continue;
    around.print(`${JSON.stringify(extractRecord(line, lineNumber))}\n`);
    await around.drained();
  }
  return exitCodes.well;
}
