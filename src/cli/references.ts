import { bibtex } from "../core/citation/bibliography/formats/bibtex.js";
import {
  readReference,
  type Reference,
  toReference,
} from "../core/citation/reference.js";
import { readBriefing } from "../core/model/briefingFile.js";
import { type Surroundings, UsageError } from "./command.js";

/** The references of files: an article's of a briefing file, all of a CSL-JSON or .bib file. */
export async function readReferences(
  files: readonly string[],
  around: Surroundings,
): Promise<readonly Reference[]> {
  const lists = await Promise.all(files.map((file) => readFile(file, around)));
  return lists.flat();
}

async function readFile(
  file: string,
  around: Surroundings,
): Promise<readonly Reference[]> {
  let text: string;
  try {
    text = new TextDecoder().decode(await around.readFile(file));
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (file.endsWith(".json")) return readJson(text);
  if (file.endsWith(".bib"))
    return bibtex.read(text).entries.map((entry) => entry.toReference());
  const { briefing } = readBriefing(text);
  return briefing === undefined ? [] : [toReference(briefing.article)];
}

function readJson(text: string): readonly Reference[] {
  try {
    const value: unknown = JSON.parse(text);
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.map(readReference).filter((item) => item !== undefined);
  } catch {
    // A file that is no JSON has no references.
    return [];
  }
}
