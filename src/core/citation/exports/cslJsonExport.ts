import type { ReferenceExport } from "./referenceExport.js";

/** For Pandoc and every program that has a CSL processor. */
export const cslJsonExport: ReferenceExport = {
  id: "csl-json",
  name: "CSL-JSON",
  languageId: "json",
  write: (references) => `${JSON.stringify(references, undefined, 2)}\n`,
};
