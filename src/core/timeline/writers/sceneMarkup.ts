import type { Band, Label, Line, Mark, Scene } from "../scene.js";
import { escapeMarkup } from "./escapeMarkup.js";

/** On white, dark enough to be told apart in print; in the order of the page's own, then darker ones. */
const seriesColours = [
  "#1a6fd0",
  "#b26a00",
  "#2f7d32",
  "#652d90",
  "#c41e0d",
  "#8a6a00",
  "#1e4c82",
  "#714a0f",
  "#29542b",
  "#47285e",
  "#7b2016",
  "#5b4a0f",
];

const ink = "#222222";
const paper = "#ffffff";

/** The shapes of a scene as SVG, from back to front; each mark says its event to the pointer. */
export function sceneMarkup(
  scene: Scene,
  titles: ReadonlyMap<string, string>,
): string {
  return [
    fades,
    ...scene.bands.map(bandMarkup),
    ...scene.lines.map(lineMarkup),
    ...scene.marks.map((mark) => markMarkup(mark, titles.get(mark.key) ?? "")),
    ...scene.labels.map(labelMarkup),
  ].join("\n");
}

/** One mask for each way to fade, for shapes of any size. */
const fades = `<defs>${[
  ["start", "0.1,1,1,1"],
  ["end", "1,1,1,0.1"],
  ["both", "0.1,1,1,0.1"],
]
  .map(([name, stops = ""]) => {
    const offsets = ["0", "0.4", "0.6", "1"];
    const parts = stops
      .split(",")
      .map(
        (opacity, index) =>
          `<stop offset="${offsets[index] ?? ""}" stop-color="#fff" stop-opacity="${opacity}"/>`,
      );
    return `<linearGradient id="fade-${name}">${parts.join("")}</linearGradient><mask id="fades-${name}" maskContentUnits="objectBoundingBox"><rect y="-1" width="1" height="3" fill="url(#fade-${name})"/></mask>`;
  })
  .join("")}</defs>`;

function bandMarkup({ x, y, width, height, section }: Band): string {
  const fill =
    section === undefined
      ? `fill="#f5f5f5"`
      : `fill="${colourOf(section)}" fill-opacity="0.16" rx="2"`;
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" ${fill}/>`;
}

function lineMarkup({ points, role }: Line): string {
  const path = points.map(({ x, y }) => `${n(x)},${n(y)}`).join(" ");
  const dash = role === "gap" ? ` stroke-dasharray="2 4"` : "";
  return `<polyline points="${path}" fill="none" stroke="#bbbbbb"${dash}/>`;
}

/** The colour of a section by its number; ink where an event is in none. */
export function colourOf(section: number | undefined): string {
  return section === undefined
    ? ink
    : (seriesColours[section % seriesColours.length] ?? ink);
}

function markMarkup(mark: Mark, title: string): string {
  const { x, y, width, status } = mark;
  const paint = paintOf(mark, colourOf(mark.section));
  const shape = `<${shapeOf(mark)} ${paint}${maskOf(mark)}/>`;
  const middle = x + width / 2;
  const stroke = ` stroke="${ink}" stroke-width="1.5" fill="none"/>`;
  const sign =
    status === "postponed"
      ? `<path d="M${n(x - 3)} ${n(y)}H${n(x + width + 3)}"${stroke}`
      : status === "cancelled"
        ? `<path d="M${n(middle - 8)} ${n(y - 8)}l16 16m0 -16l-16 16"${stroke}`
        : "";
  return `<g><title>${escapeMarkup(title)}</title>${shape}${sign}</g>`;
}

function paintOf({ status, isSuggested }: Mark, colour: string): string {
  const outline = `stroke="${colour}" stroke-width="1.5"`;
  const isFilled = status === "happened";
  if (isSuggested)
    return `fill="${isFilled ? colour : paper}" fill-opacity="0.3" ${outline} stroke-dasharray="1.5 2.5"`;
  return isFilled ? `fill="${colour}"` : `fill="${paper}" ${outline}`;
}

function shapeOf({ form, x, y, width, height }: Mark): string {
  const top = y - height / 2;
  switch (form) {
    case "dot":
      return `circle cx="${n(x + width / 2)}" cy="${n(y)}" r="${n(height / 2)}"`;
    case "leansBack":
      return `path d="M${n(x)} ${n(y)}L${n(x + width)} ${n(top)}v${n(height)}z"`;
    case "leansOn":
      return `path d="M${n(x + width)} ${n(y)}L${n(x)} ${n(top)}v${n(height)}z"`;
    case "bar":
    case "meeting":
      return `rect x="${n(x)}" y="${n(top)}" width="${n(width)}" height="${n(height)}" rx="3"`;
  }
}

function maskOf({ form, fadesAtStart, fadesAtEnd }: Mark): string {
  const start = fadesAtStart || form === "leansBack";
  const end = fadesAtEnd || form === "leansOn";
  if (!start && !end) return "";
  const name = start && end ? "both" : start ? "start" : "end";
  return ` mask="url(#fades-${name})"`;
}

/** Of a label over lines: paper around its letters. */
const ground = `stroke="${paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;

function labelMarkup({ text, x, y, role, align, isOverLines }: Label): string {
  const isAxis = role === "axis" || role === "era" || role === "gap";
  const attributes = [
    `x="${n(x)}"`,
    `y="${n(y)}"`,
    `dominant-baseline="central"`,
    `fill="${isAxis ? "#555555" : ink}"`,
    ...(align === "middle" ? [`text-anchor="middle"`] : []),
    ...(isOverLines ? [ground] : []),
    ...(role === "inferred" ? [`font-style="italic"`] : []),
  ];
  // A title in a script from right to left still starts beside its mark.
  return `<text ${attributes.join(" ")}>${escapeMarkup(`\u2068${text}\u2069`)}</text>`;
}

/** Tenths of a pixel are more than anybody sees. */
function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
