import type { ItemRef } from "../../core/model/itemRef.js";
import type { Timeline } from "../../core/timeline/timeline.js";
import type { TimelineWords } from "../../core/timeline/timelineWords.js";

/** What the host tells the page. */
export type ToPage =
  | {
      readonly type: "state";
      readonly timeline: Timeline;
      readonly words: TimelineWords;
      /** BCP 47, for the names of months. */
      readonly locale: string;
    }
  | { readonly type: "show"; readonly target: ItemRef }
  /** The days of a date that somebody asks about, the last one excluded. */
  | { readonly type: "showDays"; readonly from: number; readonly to: number }
  /** The events under the cursor in some editor, by key. */
  | { readonly type: "light"; readonly keys: readonly string[] };

/** What the page tells the host. */
export type FromPage =
  | { readonly type: "ready" | "import" }
  | {
      readonly type:
        "open" | "openSource" | "cite" | "insert" | "correct" | "copyLink";
      readonly target: ItemRef;
    }
  /** A file to keep: an export that the page has written. */
  | {
      readonly type: "save";
      readonly format: { readonly title: string; readonly extension: string };
      readonly content: string;
      readonly encoding: "text" | "base64";
    }
  /** The events with these keys, as a page of their own, of which only the host has the parts. */
  | { readonly type: "savePage"; readonly keys: readonly string[] };
