import {
  problemWords,
  suggestionWords,
} from "../../core/model/format/problemWords.js";
import type { Problem } from "../../core/model/problem.js";

/** Finds the pattern's words in the user's language and fills in the values. */
export type Translate = (
  pattern: string,
  ...values: readonly string[]
) => string;

/** What is wrong and what to do, in the user's language. */
export function problemText(problem: Problem, translate: Translate): string {
  const words = Object.entries(problemWords).find(
    ([code]) => code === problem.code,
  )?.[1];
  const values = problem.values ?? [];
  if (!words) return `${problem.message} ${problem.remedy}`;
  const remedy =
    problem.suggestion === undefined
      ? translate(words.remedy, ...values)
      : translate(suggestionWords, problem.suggestion);
  return `${translate(words.message, ...values)} ${remedy}`;
}

/** What the one edit that mends the problem is called. */
export function fixTitle(problem: Problem, translate: Translate): string {
  if (problem.suggestion !== undefined)
    return translate("Write ‘{0}’", problem.suggestion);
  if (problem.code === "edited-quote")
    return translate("Take over the passage as it is now");
  return problem.fix?.text === ""
    ? translate("Remove this")
    : translate("Write ‘{0}’", problem.fix?.text ?? "");
}
