import type { Briefing } from "./briefing.js";
import { briefingFormat } from "./format/briefingFormat.js";
import { checkNames } from "./format/checkNames.js";
import { checkReferences } from "./format/checkReferences.js";
import { parseYaml } from "./format/parseYaml.js";
import { ProblemLog } from "./format/problemLog.js";
import type { Reading } from "./format/reading.js";
import { readShape } from "./format/readShape.js";
import { toBriefing } from "./format/toBriefing.js";
import type { Problem } from "./problem.js";

/** What a briefing file says, and what is wrong with it. */
export interface ReadBriefing {
  /** All that could be read; `undefined` when the file is no record of fields at all. */
  readonly briefing?: Briefing;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a briefing file's text. Ids are unique within each list of the result, and every actor and section that an
 * event names is in it; what breaks this is left out and told as a problem. An article's id and title are empty
 * when the file has none.
 */
export function readBriefing(text: string): ReadBriefing {
  const problems = new ProblemLog();
  const reading: Reading = {
    problems,
    ids: { sections: new Set(), actors: new Set(), events: new Set() },
    references: [],
  };
  const root = parseYaml(text, problems)?.contents;
  const value = root ? readShape(root, briefingFormat, reading) : undefined;
  if (!root) addEmpty(problems);
  if (value?.kind !== "record") return { problems: problems.inOrder() };
  checkReferences(reading);
  checkNames(value, reading);
  return { briefing: toBriefing(value), problems: problems.inOrder() };
}

/** A file that holds nothing has no briefing, and says so unless it was refused for another reason. */
function addEmpty(problems: ProblemLog): void {
  if (problems.inOrder().length > 0) return;
  const span = { start: 0, end: 0 };
  problems.add("missing-field", span, { values: ["file", "briefing"] });
}
