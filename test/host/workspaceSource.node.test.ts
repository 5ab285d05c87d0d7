import * as fs from "node:fs/promises";
import * as path from "node:path";
import { Library } from "../../src/core/library/library.js";
import { readBriefing } from "../../src/core/model/briefingFile.js";
import { WorkspaceSource } from "../../src/host/workspaceSource.js";
import { MemoryLog } from "../support/memorySource.js";
import { assertEqual, until, workspaceUri } from "./support/host.js";

const folder = workspaceUri("written").fsPath;
const count = 12;
const numbers = Array.from({ length: count }, (_, i) => i);

/** Another program's writing of a file, which the window hears of from the disk alone. */
type Writing = (file: string, text: string) => Promise<void>;

const overwritten: Writing = async (file, text) => {
  await fs.writeFile(`${file}.new`, text);
  await fs.rename(`${file}.new`, file);
};

const inPieces: Writing = async (file, text) => {
  const handle = await fs.open(file, "w");
  for (let at = 0; at < text.length; at += 20) {
    await handle.write(text.slice(at, at + 20));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await handle.close();
};

const withFolder: Writing = async (file, text) => {
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(file, text);
};

function briefing(title: string): string {
  return `briefing: 1\narticle: { id: weir, type: book, title: ${title} }\n`;
}

suite("briefing files written by another program", () => {
  const source = new WorkspaceSource();
  const library = new Library(source, readBriefing, new MemoryLog());

  suiteSetup(async () => {
    await until(() => library.isLoaded);
    await fs.mkdir(folder);
  });

  suiteTeardown(async () => {
    await fs.rm(folder, { recursive: true });
    library.dispose();
    source.dispose();
  });

  /** Which of the titles the library does not come to know, of files with these names. */
  async function missing(files: readonly string[], title: string) {
    const isKnown = (name: string) =>
      library.get(workspaceUri("written", ...name.split("/")).toString())
        ?.briefing?.article.title === title;
    await until(() => files.every(isKnown));
    return files.filter((name) => !isKnown(name));
  }

  async function writeAll(
    write: Writing,
    files: readonly string[],
    title: string,
  ) {
    await Promise.all(
      files.map((name) => write(path.join(folder, name), briefing(title))),
    );
    return missing(files, title);
  }

  const files = numbers.map((i) => `weir${i}.briefing.yaml`);
  test("are known when they are new", async () => {
    assertEqual(await writeAll(fs.writeFile, files, "One"), []);
  });

  test("are known when another file takes their place", async () => {
    for (const title of ["Two", "Three", "Four"])
      assertEqual(await writeAll(overwritten, files, title), []);
  });

  test("are known when they were written in pieces", async () => {
    for (const title of ["Five", "Six"])
      assertEqual(await writeAll(inPieces, files, title), []);
  });

  test("are known when they come with their folders", async () => {
    const deep = numbers.map((i) => `new${i}/below/weir.briefing.yaml`);
    assertEqual(await writeAll(withFolder, deep, "Seven"), []);
  });

  test("are known when their folder is moved here", async () => {
    const outside = path.join(folder, "..", "..", "outside");
    const moved = numbers.map((i) => `moved/${i}/weir.briefing.yaml`);
    for (const name of moved)
      await withFolder(path.join(outside, name), briefing("Eight"));
    await fs.rename(path.join(outside, "moved"), path.join(folder, "moved"));
    assertEqual(await missing(moved, "Eight"), []);
    await fs.rm(outside, { recursive: true });
  });
});
