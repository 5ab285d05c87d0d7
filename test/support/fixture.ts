import * as fs from "node:fs/promises";

/** The bytes of a file in test/fixtures. */
export function readFixture(path: string): Promise<Uint8Array> {
  return fs.readFile(`test/fixtures/${path}`);
}
