import * as vscode from "vscode";
import {
  englishTimelineWords,
  type TimelineWords,
} from "../../core/timeline/timelineWords.js";

/** What the page and the exports say, in the user's language. */
export function timelineWords(): TimelineWords {
  const words = Object.entries(englishTimelineWords).map(
    ([key, sentence]) => [key, vscode.l10n.t(sentence)] as const,
  );
  return { ...englishTimelineWords, ...Object.fromEntries(words) };
}
