import type { Reference } from "../../../src/core/citation/reference.js";

/** A reference of ours, with what a test gives it on top. */
export function makeReference(fields: Partial<Reference> = {}): Reference {
  return {
    id: "rowe2019",
    type: "article-magazine",
    title: "Ice on the Strait",
    author: [{ family: "Rowe", given: "Ada" }],
    issued: { "date-parts": [[2019, 5]] },
    "container-title": "Northern Review",
    URL: "https://example.org/ice",
    ...fields,
  };
}

/** The text without its `|`, and where that stood. */
export function atCursor(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf("|");
  return { text: marked.replace("|", ""), offset };
}
