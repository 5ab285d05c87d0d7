import { usualManner } from "../bibliography/bibtexManner.js";
import { writeBibtex } from "../bibliography/writeBibtex.js";
import type { ReferenceExport } from "./referenceExport.js";

/** For biblatex and biber, with `journaltitle` and `date`; Typst reads it as well. */
export const biblatexExport: ReferenceExport = {
  id: "biblatex",
  name: "biblatex",
  languageId: "bibtex",
  write: (references) =>
    references
      .map((one) => `${writeBibtex(one, usualManner, "\n")}\n`)
      .join("\n"),
};
