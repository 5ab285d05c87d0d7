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
import { extractRecord, isDate } from "../records/extractRecord.js";
import { readArguments } from "../readArguments.js";

/** `briefing extract`: sections, actors, events and time expressions of an article, or of a stream of articles. */
export const extract: Command = {
  name: "extract",
  usage: "[--reference-date DATE] [--json | --explain] FILE, or --jsonl",
  about:
    "find sections, actors and dated events in an article of any kind that import reads; with --jsonl in records {id, text, referenceDate}, a line each, from standard input",
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

async function tryToRead(
  file: string,
  around: Surroundings,
): Promise<ImportedArticle | undefined> {
  try {
    return await readArticle(file, around);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    around.complain(`briefing extract: ${file} cannot be read: ${reason}`);
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
