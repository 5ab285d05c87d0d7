import type { DatePattern } from "../../../dates/datePattern.js";

/** "at night", "by night"; not "night club", "one night". */
export const atNight: DatePattern = {
  id: "at-night",
  phrases: ["night"],
  read(match) {
    const isAdverb = match.before() === "at" || match.before() === "by";
    return isAdverb && match.after() !== "of"
      ? { kind: "set", value: "XXXX-XX-XXTNI" }
      : undefined;
  },
};
