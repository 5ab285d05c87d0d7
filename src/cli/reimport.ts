import { refreshBriefing } from "../core/corrections/refreshBriefing.js";
import { decodeText } from "../core/importers/decodeText.js";
import type { Briefing } from "../core/model/briefing.js";
import type { FileToWrite, Surroundings } from "./command.js";
import { lineChanges } from "./lineChanges.js";
import { readIfThere } from "./readIfThere.js";

/** What another import found, and the briefing file that is there. */
export interface Reimport {
  readonly briefing: Briefing;
  readonly source: FileToWrite;
  readonly path: string;
  readonly present: Uint8Array;
  /** Whether what would change is to be written, and not only shown. */
  readonly isWanted: boolean;
}

/**
 * The text beside a briefing where it has other words than the article's file has now, which is said. It may have been
 * edited, so it stays, and the briefing goes by it. `undefined` where both are the same or none is there.
 */
export async function ownTextOf(
  { path, contents }: FileToWrite,
  around: Surroundings,
): Promise<string | undefined> {
  const present = await readIfThere(path, around);
  const own = present && decodeText(present).text;
  const now =
    typeof contents === "string" ? contents : decodeText(contents).text;
  if (own === undefined || inLines(own) === inLines(now)) return undefined;
  around.print(`${path} (what the article's file says now)\n`);
  around.print(lineChanges(inLines(own), inLines(now)));
  around.complain(
    `${path} has other words and is kept. To have the article's words of now, move it away and import again.`,
  );
  return own;
}

function inLines(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/**
 * Prints what another import changes in a briefing, and writes it where that is wanted; what a person decided stays.
 * Answers whether the briefing is up to date now.
 */
export async function reimport(
  { briefing, source, path, present, isWanted }: Reimport,
  around: Surroundings,
): Promise<boolean> {
  const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(present);
  const after = refreshBriefing(before, briefing);
  if (after === undefined) {
    around.complain(`${path} is kept: it is not YAML. Mend it first.`);
    return false;
  }
  const isSame = after === before;
  around.print(
    isSame
      ? `${path}: nothing new\n`
      : `${path}\n${lineChanges(before, after)}`,
  );
  if (!isSame && !isWanted) {
    around.complain(`${path} is kept. Add --refresh to change it so.`);
    return false;
  }
  // A text that is there with other words is kept.
  await around.writeNewFiles([source]);
  if (isSame) return true;
  await around.replaceFile({ path, before: present, contents: after });
  around.print(`${path}: refreshed\n`);
  return true;
}
