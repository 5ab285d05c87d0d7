import { usualManner } from "../bibliography/bibtexManner.js";
import { writeBibtex } from "../bibliography/writeBibtex.js";
import type { ReferenceExport } from "./referenceExport.js";

/** For BibTeX itself, with `journal` and `year`. */
export const bibtexExport: ReferenceExport = {
  id: "bibtex",
  name: "BibTeX",
  languageId: "bibtex",
  write: (references) =>
    references
      .map((one) => `${writeBibtex(one, bibtexManner, "\n")}\n`)
      .join("\n"),
};

const bibtexManner = { ...usualManner, isBiblatex: false };
