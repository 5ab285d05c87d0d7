import type { ProblemDetails } from "./problemLog.js";
import type { TextValue } from "./value.js";

/** What was probably meant, and the edit that writes it; nothing for nothing. */
export function suggestionFor(
  { at }: TextValue,
  suggestion: string | undefined,
): Pick<ProblemDetails, "suggestion" | "fix"> {
  if (suggestion === undefined) return {};
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(suggestion);
  // A JSON string is a text of YAML as well.
  const text = isPlain ? suggestion : JSON.stringify(suggestion);
  return { suggestion, fix: { start: at.start, end: at.end, text } };
}
