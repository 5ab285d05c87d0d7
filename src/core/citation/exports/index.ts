import { biblatexExport } from "./biblatexExport.js";
import { bibtexExport } from "./bibtexExport.js";
import { cslJsonExport } from "./cslJsonExport.js";
import type { ReferenceExport } from "./referenceExport.js";
import { risExport } from "./risExport.js";

/** The forms in which a reference can be handed on, chosen by id. */
export const referenceExports: readonly ReferenceExport[] = [
  bibtexExport,
  biblatexExport,
  cslJsonExport,
  risExport,
];
