import type { Surroundings } from "./command.js";

/** The file's bytes; `undefined` when it is not there. Rejects when it is there and cannot be read. */
export async function readIfThere(
  path: string,
  { readFile }: Pick<Surroundings, "readFile">,
): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isNotThere(error)) return undefined;
    throw error;
  }
}

/** Whether a call of the file system failed because there is no such file. */
export function isNotThere(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
