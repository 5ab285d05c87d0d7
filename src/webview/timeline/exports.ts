import type { Timeline } from "../../core/timeline/timeline.js";
import type { TimelineWords } from "../../core/timeline/timelineWords.js";
import { html } from "../../core/timeline/writers/html.js";
import { timelineWriters } from "../../core/timeline/writers/index.js";
import type { FromPage } from "../../features/timeline/protocol.js";

/** A picture of what is seen, which only the page can paint. */
const png = { id: "png", title: "PNG", extension: "png" };

/** What can be exported to, in the order in which it is offered. */
export const exportFormats = [...timelineWriters, png];

export interface ExportOptions {
  readonly words: TimelineWords;
  readonly locale: string;
  readonly now: Date;
  /** The picture, in base64. */
  readonly paint: () => string;
}

/** What to ask of the host for a file in the format; the timeline is filtered already. */
export function exportMessage(
  id: string,
  timeline: Timeline,
  { words, locale, now, paint }: ExportOptions,
): FromPage | undefined {
  if (id === png.id)
    return { type: "save", format: png, content: paint(), encoding: "base64" };
  if (id === html.id)
    return { type: "savePage", keys: timeline.events.map(({ key }) => key) };
  const writer = timelineWriters.find((other) => other.id === id);
  if (!writer) return undefined;
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const page = { script: "", style: "" };
  const content = writer.write(timeline, { words, locale, stamp, page });
  const { title, extension } = writer;
  return {
    type: "save",
    format: { title, extension },
    content,
    encoding: "text",
  };
}
