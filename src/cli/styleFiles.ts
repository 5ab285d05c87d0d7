import { readFile } from "node:fs/promises";
import * as nodeModule from "node:module";
import type { CslProcessor } from "../core/citation/csl/cslProcessor.js";
import type { StyleFiles } from "../core/citation/csl/styleShelf.js";

/** Styles, locales and the processor from the files that the build puts beside the command, and a user's own `.csl` files. */
export function styleFilesBeside(command: string): StyleFiles {
  const read = (path: string | URL) =>
    readFile(path, "utf8").catch(() => undefined); // what is not there is not offered
  const beside = (path: string) => read(new URL(path, command));
  return {
    loadProcessor: () =>
      // citeproc-js has no types of its own; CslProcessor names what we call of it.
      Promise.resolve(
        nodeModule.createRequire(command)("./citeproc.js") as CslProcessor,
      ),
    readStyle: (id) =>
      id.endsWith(".csl") ? read(id) : beside(`./styles/${id}.json`),
    readLocale: (language) => beside(`./locales/${language}.json`),
  };
}
