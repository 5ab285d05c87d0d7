import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { clearLeftovers, temporaryName } from "./clearLeftovers.js";
import type { FileToWrite } from "./command.js";
import { isNotThere } from "./readIfThere.js";

/**
 * Writes files of one folder that are not there yet: all of them or none, whatever happens, a kill of the process
 * included (then the next call in the folder undoes what was begun). They are written under other names first and get
 * their own by links, which fail where a file is. Answers the paths of files with other contents, which are kept; when
 * there is one, nothing is written.
 */
export async function writeNewFiles(
  files: readonly FileToWrite[],
): Promise<readonly string[]> {
  const folders = new Set(files.map(({ path }) => dirname(path)));
  for (const folder of folders) {
    await mkdir(folder, { recursive: true });
    await clearLeftovers(folder);
  }
  const states = await Promise.all(files.map(readState));
  const missing = files.filter((_, index) => states[index] === "missing");
  const taken = files.filter((_, index) => states[index] === "other");
  if (taken.length === 0) await writeAll(missing);
  return taken.map(({ path }) => path);
}

async function readState({
  path,
  contents,
}: FileToWrite): Promise<"missing" | "same" | "other"> {
  try {
    const present = await readFile(path);
    return present.equals(Buffer.from(contents)) ? "same" : "other";
  } catch (error) {
    if (isNotThere(error)) return "missing";
    throw error;
  }
}

async function writeAll(files: readonly FileToWrite[]): Promise<void> {
  const linked: string[] = [];
  try {
    for (const { path, contents } of files)
      await writeFile(temporaryName(path), contents, { flag: "wx" });
    for (const { path } of files) {
      await link(temporaryName(path), path);
      linked.push(path);
    }
  } catch (error) {
    for (const path of linked) await rm(path, { force: true });
    throw error;
  } finally {
    for (const { path } of files)
      await rm(temporaryName(path), { force: true });
  }
}
