import { connectHost } from "./host.js";
import { TimelinePage } from "./timelinePage.js";

const root = document.getElementById("timeline");
if (root) {
  const host = connectHost();
  const page = new TimelinePage(root, host);
  host.onMessage((message) => page.take(message));
  host.post({ type: "ready" });
}
