import type { BibliographyFormat } from "../bibliographyFormat.js";
import { bibtex } from "./bibtex.js";
import { cslJson } from "./cslJson.js";
import { cslYaml } from "./cslYaml.js";

/** The kinds of bibliography file; a file's ending chooses. */
export const bibliographyFormats: readonly BibliographyFormat[] = [
  bibtex,
  cslJson,
  cslYaml,
];
