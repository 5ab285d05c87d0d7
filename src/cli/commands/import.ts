import {
  importBriefing,
  type NewBriefing,
} from "../../core/import/importBriefing.js";
import { countSuggestions } from "../../core/import/countSuggestions.js";
import { loadImportPart } from "../../core/import/loadImportPart.js";
import {
  type Command,
  exitCodes,
  type FileToWrite,
  type Surroundings,
  UsageError,
} from "../command.js";
import { folderOf, lastPart } from "../filePath.js";
import { readArguments } from "../readArguments.js";
import { readIfThere } from "../readIfThere.js";
import { ownTextOf, reimport } from "../reimport.js";

/** `briefing import`: a briefing file for each article, beside it or in another folder. */
export const importCommand: Command = {
  name: "import",
  usage: "[--out DIR] [--refresh] FILES…",
  about:
    "make a briefing of each article (text, Markdown, HTML, DOCX, EPUB, PDF); of one that is there show what would change, and with --refresh change it, but nothing that a person decided",
  async run(args, around) {
    const { files, options } = readArguments(args, {
      out: { type: "string" },
      refresh: { type: "boolean" },
    });
    if (files.length === 0) throw new UsageError("Name a file.");
    const isRefresh = options.refresh === true;
    let isWell = true;
    for (const file of files) {
      const folder = options.out ?? folderOf(file);
      const isDone = await importFile({ file, folder, isRefresh }, around);
      isWell &&= isDone;
    }
    return isWell ? exitCodes.well : exitCodes.wrong;
  },
};

/** A file to import. */
interface Wanted {
  readonly file: string;
  /** Where its briefing is to be. */
  readonly folder: string;
  /** Whether a briefing that is there may be changed. */
  readonly isRefresh: boolean;
}

/** Whether its briefing is up to date now. A file that cannot be read or written does not keep the others from being imported. */
async function importFile(
  wanted: Wanted,
  around: Surroundings,
): Promise<boolean> {
  try {
    return await tryImport(wanted, around);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    around.complain(`${wanted.file} was not imported: ${cause}`);
    return false;
  }
}

async function tryImport(
  wanted: Wanted,
  around: Surroundings,
): Promise<boolean> {
  const bytes = await around.readFile(wanted.file);
  const make = (ownText?: string) => read(wanted.file, { bytes, ownText });
  const { made, problems } = await make();
  for (const { message, remedy } of problems)
    around.complain(`${wanted.file}: ${message} ${remedy}`);
  if (!made) return false;
  const source = sourceOf(wanted, made, bytes);
  const path = `${wanted.folder}/${made.file.fileName}`;
  const present = await readIfThere(path, around);
  if (!present) return writeNew(made, { source, path }, around);
  const ownText = await ownTextOf(source, around);
  const found = ownText === undefined ? { made } : await make(ownText);
  if (!found.made) return false;
  const { briefing } = found.made;
  return reimport(
    { briefing, source, path, present, isWanted: wanted.isRefresh },
    around,
  );
}

function read(
  fileName: string,
  {
    bytes,
    ownText,
  }: { readonly bytes: Uint8Array; readonly ownText?: string | undefined },
): ReturnType<typeof importBriefing> {
  const options = { fileName, ...(ownText !== undefined && { ownText }) };
  return importBriefing(bytes, options, loadImportPart);
}

/** The text that the briefing quotes, as it is wanted beside the briefing. */
function sourceOf(
  { file, folder }: Wanted,
  { source }: NewBriefing,
  bytes: Uint8Array,
): FileToWrite {
  return source
    ? { path: `${folder}/${source.fileName}`, contents: source.text }
    : // The file is the source itself.
      { path: `${folder}/${lastPart(file)}`, contents: bytes };
}

async function writeNew(
  { briefing, file }: NewBriefing,
  { source, path }: { readonly source: FileToWrite; readonly path: string },
  around: Surroundings,
): Promise<boolean> {
  const taken = await around.writeNewFiles([
    source,
    { path, contents: file.text },
  ]);
  for (const kept of taken)
    around.complain(`${kept} is there already and is kept. Move it first.`);
  if (taken.length > 0) return false;
  const { sections, actors, events } = countSuggestions(briefing);
  around.print(
    `${path}: sections ${sections}, actors ${actors}, events ${events}\n`,
  );
  return true;
}
