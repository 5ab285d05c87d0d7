import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** The name under which a file is written before it gets its own. */
export function temporaryName(path: string): string {
  return `${path}.${process.pid}.tmp`;
}

const temporary = /^(?<name>.+)\.(?<pid>\d+)\.tmp$/;

/**
 * Undoes what processes that were killed have begun in the folder: their temporary files go, and with them those that
 * had got their name already while others of the same process had not.
 */
export async function clearLeftovers(folder: string): Promise<void> {
  const left = (await readdir(folder)).flatMap((found) => {
    const { name, pid } = temporary.exec(found)?.groups ?? {};
    if (!name || !pid || isRunning(Number(pid))) return [];
    return [{ path: join(folder, found), own: join(folder, name), pid }];
  });
  for (const pid of new Set(left.map((one) => one.pid))) {
    const files = left.filter((one) => one.pid === pid);
    const named = [];
    for (const file of files) if (await isSame(file)) named.push(file.own);
    const isDone = named.length === files.length;
    for (const path of isDone ? [] : named) await rm(path, { force: true });
    for (const { path } of files) await rm(path, { force: true });
  }
}

/** Whether both names are of one file: it was linked, not written by anybody else. */
async function isSame({
  path,
  own,
}: {
  readonly path: string;
  readonly own: string;
}): Promise<boolean> {
  const [a, b] = await Promise.all([inode(path), inode(own)]);
  return a !== undefined && a === b;
}

async function inode(path: string): Promise<bigint | undefined> {
  try {
    return (await stat(path, { bigint: true })).ino;
  } catch {
    // It is not there.
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be asked, but it runs.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
