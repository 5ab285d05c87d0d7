import { readBriefing } from "../../core/model/briefingFile.js";
import {
  DocumentMentions,
  type LineMention,
} from "../../core/names/documentMentions.js";
import { createNameIndex, type NameIndex } from "../../core/names/nameIndex.js";
import type { NameEntry } from "../../core/names/nameList.js";
import { markupOfFile } from "../../core/names/prose/markupOfFile.js";
import {
  type Command,
  exitCodes,
  type Surroundings,
  UsageError,
} from "../command.js";
import { readArguments } from "../readArguments.js";

/** `briefing mentions`: where the actors of briefings are named in texts, a line each. */
export const mentions: Command = {
  name: "mentions",
  usage: "[--json] LIBRARY FILES…",
  about:
    "tell where the actors of a briefing file, or of all in a folder, are named in texts",
  async run(args, around) {
    const { files, options } = readArguments(args, {
      json: { type: "boolean" },
    });
    const [library, ...texts] = files;
    if (library === undefined || texts.length === 0)
      throw new UsageError(
        "Name a briefing file or a folder of them, and at least one text.",
      );
    const { entries, isWhole } = await readLibrary(library, around);
    if (entries.length === 0 && !isWhole) return exitCodes.wrong;
    const index = createNameIndex(entries, { spelling: "marks" });
    let isWell = isWhole;
    const found: FileMention[] = [];
    for (const file of texts) {
      const inFile = await mentionsIn(file, index, around);
      if (!inFile) isWell = false;
      else if (options.json) found.push(...inFile);
      else for (const mention of inFile) around.print(inWords(mention));
    }
    if (options.json) around.print(`${JSON.stringify(found, undefined, 2)}\n`);
    return isWell ? exitCodes.well : exitCodes.wrong;
  },
};

/** A mention and where it is: line and column count from 1, offsets from 0. */
interface FileMention {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly name: string;
  /** The ids of the actors that the name may mean, likeliest first; behind their file's path when a folder was named. */
  readonly actors: readonly string[];
}

interface LibraryNames {
  readonly entries: readonly NameEntry[];
  /** Whether every file could be read, and there was one. */
  readonly isWhole: boolean;
}

/** The names in a briefing file, or in all of a folder. */
async function readLibrary(
  path: string,
  around: Surroundings,
): Promise<LibraryNames> {
  const files = await around.listBriefings(path);
  if (files.length === 0) around.complain(`${path}: no briefing is in it.`);
  const entries: NameEntry[] = [];
  let isWhole = files.length > 0;
  for (const file of files) {
    const names = await readNames(file, around);
    if (!names) isWhole = false;
    for (const { name, id } of names ?? [])
      entries.push({ name, id: file === path ? id : `${file}#${id}` });
  }
  return { entries, isWhole };
}

async function readNames(
  file: string,
  around: Surroundings,
): Promise<readonly NameEntry[] | undefined> {
  const text = await readText(file, around);
  if (text === undefined) return undefined;
  const { briefing } = readBriefing(text);
  if (!briefing) {
    around.complain(`${file}: this is no briefing; ‘briefing check’ says why.`);
    return undefined;
  }
  return briefing.actors.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((each) => ({ name: each, id })),
  );
}

async function mentionsIn(
  file: string,
  index: NameIndex,
  around: Surroundings,
): Promise<readonly FileMention[] | undefined> {
  const text = await readText(file, around);
  if (text === undefined) return undefined;
  const starts = lineStarts(text);
  const lines = starts.map((start, i) =>
    text.slice(start, starts[i + 1]).replace(/\r?\n$|\r$/, ""),
  );
  const document = new DocumentMentions(lines, markupOfFile(file), index);
  return document
    .all()
    .map((mention) => toFileMention(mention, file, { text, starts }));
}

function toFileMention(
  mention: LineMention,
  file: string,
  {
    text,
    starts,
  }: { readonly text: string; readonly starts: readonly number[] },
): FileMention {
  const start = (starts[mention.line] ?? 0) + mention.start;
  const end = (starts[mention.endLine] ?? 0) + mention.endOffset;
  return {
    ...{ file, line: mention.line + 1, column: mention.start + 1, start, end },
    text: text.slice(start, end),
    name: mention.name,
    actors: mention.ids,
  };
}

function inWords({ file, line, column, text, actors }: FileMention): string {
  const words = text.replace(/\s+/g, " ");
  return `${file}:${line}:${column} ${words} (${actors.join(", ")})\n`;
}

function lineStarts(text: string): number[] {
  const ends = [...text.matchAll(/\r\n?|\n/g)];
  return [0, ...ends.map((end) => end.index + end[0].length)];
}

async function readText(
  file: string,
  around: Surroundings,
): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await around.readFile(file));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    around.complain(`${file}: this file cannot be read: ${cause}`);
    return undefined;
  }
}
