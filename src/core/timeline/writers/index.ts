import { csv } from "./csv.js";
import { html } from "./html.js";
import { ics } from "./ics.js";
import { json } from "./json.js";
import { markdownTable } from "./markdownTable.js";
import { markwhen } from "./markwhen.js";
import { mermaid } from "./mermaid.js";
import { svg } from "./svg.js";
import type { TimelineWriter } from "./timelineWriter.js";

/** The formats, by id, in the order in which they are offered. */
export const timelineWriters: readonly TimelineWriter[] = [
  svg,
  html,
  markdownTable,
  csv,
  json,
  ics,
  mermaid,
  markwhen,
];
