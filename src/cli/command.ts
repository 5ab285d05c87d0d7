import type { StyleFiles } from "../core/citation/csl/styleShelf.js";
import type { LineBatch } from "./records/lineBatches.js";
import type { Thread } from "./records/threads.js";
import type { FileToReplace } from "./replaceFile.js";

/** A file, and what is to be in it. */
export interface FileToWrite {
  readonly path: string;
  readonly contents: string | Uint8Array;
}

/** What a command sees of the outside, so that a test can stand in for it. */
export interface Surroundings {
  /** The file's bytes; rejects when it cannot be read. */
  readFile(path: string): Promise<Uint8Array>;
  /** The briefing files in the folder, or in the current one, and below it; just the path when it is no folder's. */
  listBriefings(path?: string): Promise<readonly string[]>;
  /** What citation styles are made from. */
  readonly styleFiles: StyleFiles;
  /**
   * Writes files of one folder that are not there yet, with their folder: all or none. Answers the paths of those that
   * are there with other contents, which are kept; nothing is written then.
   */
  writeNewFiles(files: readonly FileToWrite[]): Promise<readonly string[]>;
  /** Replaces what a file holds, if it is still what was read. */
  replaceFile(file: FileToReplace): Promise<void>;
  /** The lines of standard input. */
  readLineBatches(): AsyncIterable<LineBatch>;
  /** How many threads can run at once. */
  readonly processors: number;
  /** Starts a thread that answers records. */
  startThread(): Thread;
  /** Prints to standard output, as it is. */
  print(text: string | Uint8Array): void;
  /** Resolves once whoever reads standard output has taken what was printed. */
  drained(): Promise<void>;
  /** Prints a line to standard error. */
  complain(line: string): void;
}

/** How a command ended, for the shell: well, with something wrong in what it was given, or not understood. */
export const exitCodes = { well: 0, wrong: 1, misused: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** One thing that `briefing` does. */
export interface Command {
  readonly name: string;
  /** What follows the name, as in "[--json] FILES…". */
  readonly usage: string;
  readonly about: string;
  /** Rejects with a `UsageError` when the arguments make no sense. */
  run(args: readonly string[], around: Surroundings): Promise<ExitCode>;
}

/** Tells arguments that make no sense from everything else that goes wrong. */
export class UsageError extends Error {}
