import type * as vscode from "vscode";
import type * as briefingFiles from "../core/briefingFiles.js";
import type * as importBriefing from "../core/import/importBriefing.js";
import type * as docx from "../core/importers/docx/docxToHtml.js";
import type * as dates from "../core/extraction/dates/index.js";
import type * as pdf from "../core/importers/pdf/pdfPages.js";
import { loadOnce } from "../core/base/loadOnce.js";
import { loadExtensionScript } from "./extensionFiles.js";

/** The parts of the extension that are read when they are first needed, by the name of their file in dist/parts. */
export interface Parts {
  readonly dates: typeof dates;
  readonly briefingFiles: typeof briefingFiles;
  readonly import: typeof importBriefing;
  readonly docx: typeof docx;
  readonly pdf: typeof pdf;
}

/** Gives a part, reading it at the first call. Rejects when it cannot be read. */
export type LoadPart = <K extends keyof Parts>(name: K) => Promise<Parts[K]>;

/** Loads parts from the extension's own folder, one way in every host. */
export function makePartLoader(extension: vscode.Uri): LoadPart {
  const parts = new Map<string, () => Promise<unknown>>();
  return <K extends keyof Parts>(name: K) => {
    const path = `dist/parts/${name}.js`;
    const load =
      parts.get(name) ?? loadOnce(() => loadExtensionScript(extension, path));
    parts.set(name, load);
    return load() as Promise<Parts[K]>;
  };
}
