import type { Surroundings } from "../../src/cli/command.js";

/** Surroundings of a command that has nothing to do with citations. */
export const noCitations: Pick<Surroundings, "listBriefings" | "styleFiles"> = {
  listBriefings: (path) => Promise.resolve(path === undefined ? [] : [path]),
  styleFiles: {
    loadProcessor: () => Promise.reject(new Error("no processor here")),
    readStyle: () => Promise.resolve(undefined),
    readLocale: () => Promise.resolve(undefined),
  },
};
