import type { ItemRef } from "../../core/model/itemRef.js";

/** What of a briefing an entry of its page is about. */
export type PageItem = Pick<ItemRef, "kind" | "id">;
