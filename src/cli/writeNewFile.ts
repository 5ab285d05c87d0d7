import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Writes a file that is not there yet, whole or not at all: under another name first, then by one link, which fails
 * where a file is. Whether the file has the text afterwards; one with another text is kept.
 */
export async function writeNewFile(
  path: string,
  text: string,
): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text, { flag: "wx" });
    await link(temporary, path);
    return true;
  } catch (error) {
    if (!isTaken(error)) throw error;
    return (await readFile(path, "utf8")) === text;
  } finally {
    await rm(temporary, { force: true });
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}
