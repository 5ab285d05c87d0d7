import { importBriefing } from "../../core/import/importBriefing.js";
import { loadImportPart } from "../../core/import/loadImportPart.js";
import {
  type Command,
  exitCodes,
  type Surroundings,
  UsageError,
} from "../command.js";
import { folderOf, lastPart } from "../filePath.js";
import { readArguments } from "../readArguments.js";

/** `briefing import`: a briefing file for each article, beside it or in another folder. */
export const importCommand: Command = {
  name: "import",
  usage: "[--out DIR] FILES…",
  about:
    "make a briefing of each article (text, Markdown, HTML, DOCX, PDF); what is there already is kept",
  async run(args, around) {
    const { files, options } = readArguments(args, { out: { type: "string" } });
    if (files.length === 0) throw new UsageError("Name a file.");
    let isWell = true;
    for (const file of files) {
      const folder = options.out ?? folderOf(file);
      isWell = (await importFile(file, folder, around)) && isWell;
    }
    return isWell ? exitCodes.well : exitCodes.wrong;
  },
};

/** Whether a briefing was made. A file that cannot be read or written does not keep the others from being imported. */
async function importFile(
  file: string,
  folder: string,
  around: Surroundings,
): Promise<boolean> {
  try {
    return await tryImport(file, folder, around);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    around.complain(`${file} was not imported: ${cause}`);
    return false;
  }
}

async function tryImport(
  file: string,
  folder: string,
  around: Surroundings,
): Promise<boolean> {
  const bytes = await around.readFile(file);
  const { made, problems } = await importBriefing(
    bytes,
    { fileName: file },
    loadImportPart,
  );
  for (const { message, remedy } of problems)
    around.complain(`${file}: ${message} ${remedy}`);
  if (!made) return false;
  const source = made.source
    ? { name: made.source.fileName, contents: made.source.text }
    : // The file is the source itself, and is wanted beside its briefing.
      { name: lastPart(file), contents: bytes };
  const path = `${folder}/${made.file.fileName}`;
  const taken = await around.writeNewFiles([
    { path: `${folder}/${source.name}`, contents: source.contents },
    { path, contents: made.file.text },
  ]);
  for (const kept of taken)
    around.complain(`${kept} is there already and is kept. Move it first.`);
  if (taken.length > 0) return false;
  const { sections, actors, events } = made.briefing;
  around.print(
    `${path}: ${sections.length} sections, ${actors.length} actors, ${events.length} events\n`,
  );
  return true;
}
