import type { Timeline } from "../timeline.js";
import { escapeMarkup } from "./escapeMarkup.js";
import type { TimelineWriter, WriteOptions } from "./timelineWriter.js";

/** One file that any browser opens without a network: the page, with the timeline in it. */
export const html: TimelineWriter = {
  id: "html",
  title: "HTML",
  extension: "html",
  write: (timeline, options) => {
    const { locale, page } = options;
    return `<!doctype html>
<html lang="${escapeMarkup(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-timeline'; style-src 'nonce-timeline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(timeline.title)}</title>
<style nonce="timeline">${page.style.replaceAll("</", "<\\/")}</style>
</head>
<body>
<main id="timeline"></main>
<script type="application/json" id="timeline-state">${stateOf(timeline, options)}</script>
<script nonce="timeline">${page.script.replaceAll("</script", "<\\/script")}</script>
</body>
</html>
`;
  },
};

/** As JSON in which no sign can end the element. */
function stateOf(timeline: Timeline, { words, locale }: WriteOptions): string {
  const state = { type: "state", timeline, words, locale };
  return JSON.stringify(state).replaceAll("<", "\\u003c");
}
