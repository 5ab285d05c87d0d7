import type { Surroundings } from "../../src/cli/command.js";

/** Surroundings of a command that has nothing to do with citations. */
export const noCitations: Pick<Surroundings, "listBriefings" | "styleFiles"> = {
  listBriefings: () => Promise.resolve([]),
  styleFiles: {
    loadProcessor: () => Promise.reject(new Error("no processor here")),
    readStyle: () => Promise.resolve(undefined),
    readLocale: () => Promise.resolve(undefined),
  },
};
