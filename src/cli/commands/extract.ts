import type { DraftBriefing } from "../../core/extraction/draftBriefing.js";
import {
  type ArticleSource,
  draftBriefing,
  type ExtractOptions,
} from "../../core/extraction/extract.js";
import { toExtracted } from "../../core/extraction/extractedBriefing.js";
import { importArticle } from "../../core/importers/importArticle.js";
import type { ImportedArticle } from "../../core/importers/importer.js";
import {
  type Command,
  type ExitCode,
  exitCodes,
  type Surroundings,
  UsageError,
} from "../command.js";
import { explainBriefing } from "../explainBriefing.js";
import { answerRecords } from "../records/answerRecords.js";
import { isDate } from "../records/extractRecord.js";
import { readArguments } from "../readArguments.js";

/** Unless asked for more: each holds an engine of its own in memory. */
const mostThreads = 8;

/** `briefing extract`: sections, actors, events and time expressions of an article, or of a stream of articles. */
export const extract: Command = {
  name: "extract",
  usage:
    "[--reference-date DATE] [--json | --explain] FILE, or --jsonl [--threads N]",
  about:
    "find sections, actors and dated events in an article of any kind that import reads; with --jsonl in records {id, text, referenceDate}, a line each, from standard input, by N threads once there are many",
  async run(args, around) {
    const { files, options } = readArguments(args, {
      "reference-date": { type: "string" },
      json: { type: "boolean" },
      jsonl: { type: "boolean" },
      threads: { type: "string" },
      explain: { type: "boolean" },
    });
    const threads = threadsOf(options.threads, around);
    if (options.jsonl) return extractStream(threads, around);
    const [file, ...others] = files;
    if (file === undefined || others.length > 0)
      throw new UsageError("Name one file.");
    const reference = referenceOf(options["reference-date"]);
    const article = await tryToRead(file, around);
    if (!article) return exitCodes.wrong;
    const draft = draftBriefing(sourceOf(article), reference);
    around.print(
      options.explain ? explainBriefing(draft) : toJson(article, draft),
    );
    return exitCodes.well;
  },
};

function referenceOf(referenceDate: string | undefined): ExtractOptions {
  if (referenceDate === undefined) return {};
  if (isDate(referenceDate)) return { referenceDate };
  throw new UsageError("The reference date is no date in EDTF, as 2016-11.");
}

function threadsOf(written: string | undefined, around: Surroundings): number {
  if (written === undefined) return Math.min(around.processors, mostThreads);
  if (/^[1-9]\d{0,2}$/.test(written)) return Number(written);
  throw new UsageError("--threads takes a number from 1 to 999.");
}

async function extractStream(
  threads: number,
  around: Surroundings,
): Promise<ExitCode> {
  try {
    await answerRecords(threads, around);
    return exitCodes.well;
  } catch (error) {
    around.complain(
      `briefing extract: the stream has broken off: ${reasonOf(error)}`,
    );
    return exitCodes.wrong;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function tryToRead(
  file: string,
  around: Surroundings,
): Promise<ImportedArticle | undefined> {
  try {
    return await readArticle(file, around);
  } catch (error) {
    around.complain(
      `briefing extract: ${file} cannot be read: ${reasonOf(error)}`,
    );
    return undefined;
  }
}

function sourceOf({
  text,
  article: { issued },
}: ImportedArticle): ArticleSource {
  return issued === undefined ? { text } : { text, issued };
}

/** The article in the file, whatever its kind; what is wrong with it is told. */
async function readArticle(
  file: string,
  around: Surroundings,
): Promise<ImportedArticle | undefined> {
  const imported = await importArticle(await around.readFile(file), {
    fileName: file,
  });
  for (const { message, remedy } of imported.problems)
    around.complain(`${file}: ${message} ${remedy}`);
  return imported.text === "" ? undefined : imported;
}

/** Offsets count in the file's own text, or else in the one made of it, which is then printed too. */
function toJson(
  { text, isVerbatim }: ImportedArticle,
  draft: DraftBriefing,
): string {
  const found = { ...toExtracted(draft), ...(!isVerbatim && { text }) };
  return `${JSON.stringify(found, undefined, 2)}\n`;
}
