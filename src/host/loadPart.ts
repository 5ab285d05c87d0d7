import * as vscode from "vscode";
import type * as briefingFiles from "../core/briefingFiles.js";
import type * as importBriefing from "../core/import/importBriefing.js";

/** The parts of the extension that are read when they are first needed, by the name of their file in dist/parts. */
export interface Parts {
  readonly briefingFiles: typeof briefingFiles;
  readonly import: typeof importBriefing;
}

/** Gives a part, reading it at the first call. Rejects when it cannot be read. */
export type LoadPart = <K extends keyof Parts>(name: K) => Promise<Parts[K]>;

/**
 * Loads parts from the extension's own folder, one way in every host: a worker host has neither `require` for a second
 * file nor `import`, and VS Code itself evaluates the first file so.
 */
export function makePartLoader(extension: vscode.Uri): LoadPart {
  const parts = new Map<string, Promise<unknown>>();
  return <K extends keyof Parts>(name: K) => {
    const uri = vscode.Uri.joinPath(extension, "dist", "parts", `${name}.js`);
    const part = parts.get(name) ?? evaluate(uri);
    parts.set(name, part);
    // What failed once may be there the next time.
    part.catch(() => parts.delete(name));
    return part as Promise<Parts[K]>;
  };
}

async function evaluate(uri: vscode.Uri): Promise<unknown> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  const code = new TextDecoder().decode(bytes);
  const module = { exports: {} };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- our own file, and the only way in a worker
  const run = new Function(
    "module",
    "exports",
    `${code}\n//# sourceURL=${uri.toString()}`,
  ) as (module: object, exports: object) => void;
  run(module, module.exports);
  return module.exports;
}
