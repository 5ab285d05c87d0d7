import type { TimelineEvent } from "../../core/timeline/timeline.js";
import {
  fillIn,
  type TimelineWords,
} from "../../core/timeline/timelineWords.js";
import { button, element } from "./element.js";

export interface NoticeOptions {
  readonly words: TimelineWords;
  /** How many events there are, shown or not. */
  readonly count: number;
  readonly shown: readonly TimelineEvent[];
  /** `undefined` when nobody is there to import anything. */
  readonly onImport?: () => void;
  readonly onClearFilter: () => void;
}

/** What is missing in the picture, and the one step on from there; empty when all is there. */
export function noticeContent(options: NoticeOptions): readonly HTMLElement[] {
  const { words, count, shown, onImport, onClearFilter } = options;
  if (count === 0)
    return [
      sentence(words.noEvents),
      ...(onImport ? [button(words.importArticle, onImport)] : []),
    ];
  if (shown.length === 0)
    return [sentence(words.noMatch), button(words.clearFilter, onClearFilter)];
  const undated = shown.filter(({ date }) => !date).length;
  return undated === 0 ? [] : [sentence(fillIn(words.undated, undated))];
}

function sentence(text: string): HTMLElement {
  return element("p", {}, text);
}
