import { axisHeight, axisScene } from "../axisScene.js";
import { readBackdrop } from "../backdrop.js";
import { backdropScene, roomFor } from "../backdropScene.js";
import { isDated, layOutChronology, readDatedEvents } from "../chronology.js";
import { chronologyScene, labelLimit, rowHeight } from "../chronologyScene.js";
import { estimateText } from "../estimateText.js";
import { toLine } from "../fitText.js";
import { monthNames } from "../monthNames.js";
import { mergeScenes, type Scene } from "../scene.js";
import { spansOf, wholeOf } from "../spans.js";
import type { Timeline } from "../timeline.js";
import { fit, type Viewport } from "../viewport.js";
import { escapeMarkup } from "./escapeMarkup.js";
import { colourOf, sceneMarkup } from "./sceneMarkup.js";
import type { TimelineWriter, WriteOptions } from "./timelineWriter.js";

/** Landscape A4 and Letter are both a little wider than high by this measure, so one width prints well on either. */
const width = 1200;
const fontSize = 12;
const lineHeight = 18;
const head = 44;
const measure = (text: string) => estimateText(text, fontSize);

/** The whole chronology as one picture, each event in a place of its own, with its title above and its sections below. */
export const svg: TimelineWriter = {
  id: "svg",
  title: "SVG",
  extension: "svg",
  write: (timeline, options) => {
    const scene = wholeScene(timeline, options);
    const notes = [
      ...sectionNotes(timeline, options),
      ...undatedNotes(timeline, options),
    ];
    const height = head + scene.height + notes.length * lineHeight + 12;
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, 'Segoe UI', Helvetica, Arial, sans-serif" font-size="${fontSize}" role="img">
<title>${escapeMarkup(timeline.title)}</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="16" y="28" font-size="16" font-weight="600" fill="#222222">${escapeMarkup(toLine(timeline.title))}</text>
<g transform="translate(0 ${head})">
${sceneMarkup(scene, titlesOf(timeline))}
</g>
${notes.map((note, index) => note(head + scene.height + (index + 1) * lineHeight)).join("\n")}
</svg>
`;
  },
};

function wholeScene(
  timeline: Timeline,
  { words, locale }: WriteOptions,
): Scene {
  const fitted = viewportOf(timeline);
  const dated = readDatedEvents(timeline.events);
  const backdrop = readBackdrop(dated);
  const { above, below } = roomFor(backdrop, Infinity);
  const layout = layOutChronology(dated, {
    pxPerDay: fitted.pxPerDay,
    mostRows: Infinity,
    labelWidth: ({ title }) =>
      Math.min(labelLimit(width), measure(toLine(title))),
  });
  const rows = layout.packing.rows.length * rowHeight;
  const sized = { ...fitted, height: above + below + rows + axisHeight + 12 };
  const lifted = { ...sized, height: sized.height - below };
  const { beforeChrist } = words;
  const shared = { measure, sections: sectionNumbers(timeline) };
  const titles = sectionTitles(timeline, words);
  return mergeScenes(
    axisScene(sized, { months: monthNames(locale), beforeChrist }, measure),
    backdropScene(backdrop, { ...shared, viewport: sized, titles, words }),
    chronologyScene(layout, { ...shared, viewport: lifted }),
  );
}

/** All events, and room for the last one's title. */
function viewportOf({ events }: Timeline): Viewport {
  const all = wholeOf(spansOf(events)) ?? { from: 0, to: 365 };
  const any = { start: 0, pxPerDay: 1, width, height: 0, top: 0 };
  return fit(any, all, { left: 60, right: 200 });
}

function sectionNumbers({ sections }: Timeline): ReadonlyMap<string, number> {
  return new Map(sections.map(({ key }, index) => [key, index]));
}

function sectionTitles(
  { sections }: Timeline,
  words: WriteOptions["words"],
): ReadonlyMap<string, string> {
  return new Map(sections.map(({ key, title }) => [key, title || words.lead]));
}

function titlesOf({ events }: Timeline): ReadonlyMap<string, string> {
  return new Map(
    events.map(({ key, title, date }) => [
      key,
      `${date?.words ?? ""}: ${title}`,
    ]),
  );
}

type Note = (y: number) => string;

/** Which colour is which section. */
function sectionNotes(
  { sections, events }: Timeline,
  { words }: WriteOptions,
): readonly Note[] {
  const used = new Set(events.map(({ section }) => section));
  return sections.flatMap(({ key, title }, index) => {
    if (!used.has(key)) return [];
    return [
      (y) =>
        `<rect x="16" y="${y - 9}" width="10" height="10" fill="${colourOf(index)}"/>${noteText(title || words.lead, y)}`,
    ];
  });
}

function undatedNotes(
  { events }: Timeline,
  { words }: WriteOptions,
): readonly Note[] {
  return events
    .filter((event) => !isDated(event))
    .map(
      ({ title }) =>
        (y) =>
          noteText(`${words.noDate}: ${title}`, y),
    );
}

function noteText(text: string, y: number): string {
  return `<text x="32" y="${y}" fill="#222222">${escapeMarkup(toLine(text))}</text>`;
}
