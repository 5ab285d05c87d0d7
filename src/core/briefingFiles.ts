// All that reads and edits a briefing file's text: the part of the core that needs the YAML library, and that the
// extension loads with the first briefing.
export { readBriefing } from "./model/briefingFile.js";
export { checkQuotes } from "./corrections/checkQuotes.js";
export { applyCorrection } from "./corrections/applyCorrection.js";
export { renameActor } from "./model/edits/renameActor.js";
export { readFrontMatter } from "./importers/frontMatter.js";
export { writeBriefing } from "./import/writeBriefing.js";
export { refreshBriefing } from "./corrections/refreshBriefing.js";
