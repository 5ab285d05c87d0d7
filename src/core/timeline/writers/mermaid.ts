import { factsOf, oneLine, remarksOf } from "./eventFacts.js";
import type { TimelineWriter } from "./timelineWriter.js";

/** Mermaid's `timeline` diagram: events under the words of their date. */
export const mermaid: TimelineWriter = {
  id: "mermaid",
  title: "Mermaid",
  extension: "mmd",
  write: (timeline, { words }) => {
    const lines = ["timeline", `    title ${plain(timeline.title)}`];
    let latest: string | undefined;
    for (const { event } of factsOf(timeline, words)) {
      const when = plain(event.date?.words ?? words.noDate);
      const remarks = remarksOf(event, words).join(", ");
      const what = plain(
        remarks === "" ? event.title : `${event.title} (${remarks})`,
      );
      lines.push(
        when === latest ? `         : ${what}` : `    ${when} : ${what}`,
      );
      latest = when;
    }
    return `${lines.join("\n")}\n`;
  },
};

/** Mermaid has no way to write its own signs in a text: they are replaced by their likes. */
const likes: Readonly<Record<string, string>> = {
  ":": "∶",
  ";": ",",
  "#": "＃",
  "%": "％",
  "<": "‹",
  ">": "›",
  "{": "(",
  "}": ")",
};

function plain(text: string): string {
  const line = oneLine(text).replace(
    /[:;#%<>{}]/g,
    (sign) => likes[sign] ?? sign,
  );
  return line === "" ? "–" : line;
}
