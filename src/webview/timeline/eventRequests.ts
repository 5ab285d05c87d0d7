import type { TimelineEvent } from "../../core/timeline/timeline.js";
import type { Host } from "./host.js";

type Ask = (event: TimelineEvent | undefined) => void;

/** What the host can be asked to do with an event. */
export interface EventRequests {
  readonly open: Ask;
  readonly openSource: Ask;
  readonly cite: Ask;
  readonly insert: Ask;
  readonly correct: Ask;
  readonly copyLink: Ask;
}

export function eventRequests(host: Host): EventRequests {
  const ask =
    (type: keyof EventRequests): Ask =>
    (event) => {
      if (!event) return;
      const { briefing, id } = event;
      host.post({ type, target: { briefing, id, kind: "event" } });
    };
  return {
    open: ask("open"),
    openSource: ask("openSource"),
    cite: ask("cite"),
    insert: ask("insert"),
    correct: ask("correct"),
    copyLink: ask("copyLink"),
  };
}
