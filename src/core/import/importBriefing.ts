import type { KeyWishes } from "../citation/citationKey.js";
import { engineVersion } from "../extraction/engineVersion.js";
import type { ImportOptions } from "../importers/importOptions.js";
import { importers } from "../importers/index.js";
import { readArticleFile } from "../importers/readArticleFile.js";
import type { Briefing } from "../model/briefing.js";
import type { Problem } from "../model/problem.js";
import type { Span } from "../model/span.js";
import type { LoadImportPart } from "./importParts.js";
import { makeBriefing } from "./makeBriefing.js";

// Reading one line of a draft takes the same engine.
export { findTimeExpressions } from "../extraction/dates/index.js";

/** A file to be written, by its name in the briefing's folder. */
export interface NewFile {
  readonly fileName: string;
  readonly text: string;
}

/** What an import makes of a file. */
export interface NewBriefing {
  readonly briefing: Briefing;
  readonly file: NewFile;
  /** Where the article's text has dates that none of the events found is of. */
  readonly unreadDates: readonly Span[];
  /** The article's text; `undefined` when the file imported is itself that text. */
  readonly source?: NewFile;
}

/** How the article's citation key is made, besides what is known of the file. */
export interface BriefingImportOptions extends ImportOptions {
  readonly keys?: KeyWishes;
  /** The article's text where a person has it already: what is found is found in it, whatever the file says now. */
  readonly ownText?: string;
}

export interface BriefingImport {
  /** `undefined` when the file cannot be read; the problems say why. */
  readonly made?: NewBriefing;
  readonly problems: readonly Problem[];
}

/** A briefing of the article in the file, with what the engine suggests. Rejects only when it was aborted. */
export async function importBriefing(
  bytes: Uint8Array,
  options: BriefingImportOptions,
  load: LoadImportPart,
): Promise<BriefingImport> {
  const reading = { importers, load };
  const read = await readArticleFile(bytes, options, reading);
  const { problems } = read;
  // What was sent in a stated encoding does not state it any more once it is a file.
  const isVerbatim = read.isVerbatim && options.charset === undefined;
  const text = read.text === "" ? "" : (options.ownText ?? read.text);
  if (text === "") return { problems };
  const name = baseName(options.fileName);
  const source = read.isVerbatim ? lastPart(options.fileName) : `${name}.md`;
  const { briefing, unreadDates } = makeBriefing(
    { ...read, text },
    source,
    options.keys,
  );
  const { writeBriefing } = await load("briefingFiles");
  const file = {
    fileName: `${name}.briefing.yaml`,
    text: writeBriefing(briefing, { engine: engineVersion }),
  };
  return {
    made: {
      briefing,
      file,
      unreadDates,
      ...(!isVerbatim && { source: { fileName: source, text } }),
    },
    problems,
  };
}

function lastPart(path: string): string {
  return path.slice(
    Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1,
  );
}

function baseName(path: string): string {
  return lastPart(path).replace(/\.[^.]+$/, "") || "article";
}
