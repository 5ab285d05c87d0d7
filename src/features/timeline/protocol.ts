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
      /** The formats that can be exported to, by id and title. */
      readonly formats: readonly {
        readonly id: string;
        readonly title: string;
      }[];
    }
  | { readonly type: "show"; readonly target: ItemRef }
  /** The events under the cursor in some editor, by key. */
  | { readonly type: "light"; readonly keys: readonly string[] };

/** What the page tells the host. */
export type FromPage =
  | { readonly type: "ready" }
  | {
      readonly type: "open" | "openSource" | "cite";
      readonly target: ItemRef;
    }
  | {
      readonly type: "export";
      readonly format: string;
      /** The events that pass the filter. */
      readonly keys: readonly string[];
    }
  /** The whole picture, as PNG in base64. */
  | { readonly type: "image"; readonly base64: string };
