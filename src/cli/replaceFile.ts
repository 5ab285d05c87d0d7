import {
  chmod,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { temporaryName } from "./clearLeftovers.js";

/** A file with what was read from it, and what it is to hold instead. */
export interface FileToReplace {
  readonly path: string;
  readonly before: Uint8Array;
  readonly contents: string;
}

/**
 * Replaces what a file holds, at one moment: a kill leaves the old or the new. Rejects, and changes nothing, when it
 * holds something else by now.
 */
export async function replaceFile(file: FileToReplace): Promise<void> {
  const path = await realpath(file.path);
  const temporary = temporaryName(path);
  try {
    await writeFile(temporary, file.contents, { flag: "wx" });
    await chmod(temporary, (await stat(path)).mode);
    if (!(await readFile(path)).equals(file.before))
      throw new Error("it was changed meanwhile");
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}
