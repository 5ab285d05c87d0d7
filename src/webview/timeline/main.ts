import type { ToPage } from "../../features/timeline/protocol.js";
import { connectHost, type Host } from "./host.js";
import { TimelinePage } from "./timelinePage.js";

const root = document.getElementById("timeline");
if (root) start(root, connectHost());

/** The page begins with the first timeline; what is asked for earlier waits for it. */
function start(root: HTMLElement, host: Host): void {
  let page: TimelinePage | undefined;
  const waiting: ToPage[] = [];
  host.onMessage((message) => {
    if (page) page.take(message);
    else if (message.type !== "state") waiting.push(message);
    else {
      page = new TimelinePage(root, host, message);
      for (const earlier of waiting) page.take(earlier);
    }
  });
  host.post({ type: "ready" });
}
