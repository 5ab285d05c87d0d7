import { decodeText } from "../core/importers/decodeText.js";
import type { Briefing } from "../core/model/briefing.js";
import type { Surroundings } from "./command.js";
import { folderOf } from "./filePath.js";

/** The text of the briefing's source; `undefined` where there is none or it cannot be read. */
export async function readSource(
  file: string,
  briefing: Briefing | undefined,
  around: Surroundings,
): Promise<string | undefined> {
  if (briefing?.source === undefined) return undefined;
  try {
    const bytes = await around.readFile(`${folderOf(file)}/${briefing.source}`);
    return decodeText(bytes).text;
  } catch {
    // It is there for what it adds: a briefing can be read without it.
    return undefined;
  }
}
