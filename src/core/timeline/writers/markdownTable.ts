import { factsOf, oneLine, remarksOf } from "./eventFacts.js";
import type { TimelineWriter } from "./timelineWriter.js";

/** A table as GitHub and Pandoc read it. */
export const markdownTable: TimelineWriter = {
  id: "markdown",
  title: "Markdown",
  extension: "md",
  write: (timeline, { words }) => {
    const rows = factsOf(timeline, words).map(({ event, who, section }) =>
      row([
        event.date?.words ?? words.noDate,
        [event.title, remarksOf(event, words).join(", ")]
          .filter((part) => part !== "")
          .join("; "),
        who.join(", "),
        section,
      ]),
    );
    const head = row([words.date, words.event, words.people, words.section]);
    return [head, "| --- | --- | --- | --- |", ...rows, ""].join("\n");
  },
};

function row(cells: readonly string[]): string {
  return `| ${cells.map(escapeCell).join(" | ")} |`;
}

/** A text is a text: neither markup nor the end of its cell. */
function escapeCell(text: string): string {
  return (
    oneLine(text)
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replace(/[\\`*_[\]|~$^]/g, String.raw`\$&`)
      // A bare address would become a link.
      .replace(/:\/\//g, ":&#47;/")
  );
}
