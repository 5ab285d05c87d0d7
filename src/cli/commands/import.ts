import { importBriefing } from "../../core/import/importBriefing.js";
import { loadImportPart } from "../../core/import/loadImportPart.js";
import {
  type Command,
  exitCodes,
  type Surroundings,
  UsageError,
} from "../command.js";
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

/** Whether a briefing was made. */
async function importFile(
  file: string,
  folder: string,
  around: Surroundings,
): Promise<boolean> {
  const { made, problems } = await importBriefing(
    await around.readFile(file),
    { fileName: file },
    loadImportPart,
  );
  for (const { message, remedy } of problems)
    around.complain(`${file}: ${message} ${remedy}`);
  if (!made) return false;
  const { briefing, source } = made;
  // The source first: a briefing never names a text that is not there.
  for (const one of [source, made.file]) {
    if (one && !(await write(`${folder}/${one.fileName}`, one.text, around)))
      return false;
  }
  const { sections, actors, events } = briefing;
  around.print(
    `${folder}/${made.file.fileName}: ${sections.length} sections, ${actors.length} actors, ${events.length} events\n`,
  );
  return true;
}

async function write(
  path: string,
  text: string,
  around: Surroundings,
): Promise<boolean> {
  const isNew = await around.writeNewFile(path, text);
  if (!isNew)
    around.complain(`${path} is there already and is kept. Move it first.`);
  return isNew;
}

function folderOf(path: string): string {
  return /^(.*)[/\\][^/\\]*$/.exec(path)?.[1] ?? ".";
}
