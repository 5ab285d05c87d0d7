import { axisHeight } from "../../core/timeline/axisScene.js";
import type {
  Band,
  Label,
  Line,
  Scene,
  Sign,
} from "../../core/timeline/scene.js";
import { drawMark } from "./drawMark.js";
import type { Picture } from "./layout.js";
import { seriesColour, type Palette } from "./palette.js";

export interface DrawOptions {
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
  /** Keys of events that are lit. */
  readonly lit: ReadonlySet<string>;
}

/** Draws the picture over whatever was there. */
export function draw(
  context: CanvasRenderingContext2D,
  { content, axis }: Picture,
  options: DrawOptions,
): void {
  const { palette, width, height } = options;
  context.fillStyle = palette.background;
  context.fillRect(0, 0, width, height);
  context.textBaseline = "middle";
  drawBands(context, axis.bands, palette);
  context.save();
  context.beginPath();
  context.rect(0, 0, width, height - axisHeight);
  context.clip();
  drawScene(context, content, options);
  context.restore();
  drawLines(context, axis.lines, palette);
  drawLabels(context, axis.labels, palette);
}

function drawScene(
  context: CanvasRenderingContext2D,
  scene: Scene,
  { palette, lit }: DrawOptions,
): void {
  drawBands(context, scene.bands, palette);
  drawLines(context, scene.lines, palette);
  for (const mark of scene.marks)
    drawMark(context, mark, { palette, isLit: lit.has(mark.key) });
  for (const sign of scene.signs) drawSign(context, sign, palette);
  drawLabels(context, scene.labels, palette);
}

function drawBands(
  context: CanvasRenderingContext2D,
  bands: readonly Band[],
  palette: Palette,
): void {
  for (const { x, y, width, height, section, isLane } of bands) {
    context.globalAlpha = section === undefined ? 1 : isLane ? 0.18 : 0.07;
    context.fillStyle =
      section === undefined ? palette.band : seriesColour(palette, section);
    context.fillRect(x, y, width, height);
  }
  context.globalAlpha = 1;
}

function drawLines(
  context: CanvasRenderingContext2D,
  lines: readonly Line[],
  palette: Palette,
): void {
  for (const line of lines) {
    context.strokeStyle = lineColour(line, palette);
    context.lineWidth = line.role === "actor" ? 2.5 : 1;
    context.setLineDash(line.role === "gap" ? [2, 4] : []);
    context.beginPath();
    tracePoints(context, line);
    context.stroke();
  }
  context.setLineDash([]);
}

function lineColour({ role, actor }: Line, palette: Palette): string {
  if (role === "actor") return seriesColour(palette, actor);
  if (role === "back") return palette.foreground;
  return role === "telling" ? palette.muted : palette.line;
}

function tracePoints(
  context: CanvasRenderingContext2D,
  { points, isCurved }: Line,
): void {
  let before = points[0];
  if (before) context.moveTo(before.x, before.y);
  for (const point of points.slice(1)) {
    if (!before || !isCurved || before.y === point.y)
      context.lineTo(point.x, point.y);
    else {
      const middle = (before.x + point.x) / 2;
      context.bezierCurveTo(
        middle,
        before.y,
        middle,
        point.y,
        point.x,
        point.y,
      );
    }
    before = point;
  }
}

/** The kinds of actor by shape as well as by place: nobody has to tell colours. */
function drawSign(
  context: CanvasRenderingContext2D,
  { kind, actor, x, y }: Sign,
  palette: Palette,
): void {
  context.fillStyle = seriesColour(palette, actor);
  context.beginPath();
  const sides = sidesOf[kind];
  if (sides === 0) context.arc(x, y, 4.5, 0, 2 * Math.PI);
  for (let side = 0; side < sides; side++) {
    const angle = (side / sides) * 2 * Math.PI - Math.PI / 2;
    context.lineTo(x + 5.5 * Math.cos(angle), y + 5.5 * Math.sin(angle));
  }
  context.fill();
}

const sidesOf: Readonly<Record<Sign["kind"], number>> = {
  person: 0,
  state: 4,
  administration: 3,
  organization: 6,
  group: 5,
  agreement: 8,
  place: 7,
};

function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly Label[],
  palette: Palette,
): void {
  context.lineJoin = "round";
  for (const label of labels) {
    const { text, x, y, role, align, isOverLines, isOnMark } = label;
    context.font = fontOf(role, palette);
    context.textAlign = align === "middle" ? "center" : "left";
    if (isOnMark) drawGround(context, label, palette);
    else if (isOverLines) {
      context.strokeStyle = palette.background;
      context.lineWidth = 4;
      context.strokeText(isolate(text), x, y);
    }
    context.fillStyle =
      role === "axis" || role === "era" || role === "gap"
        ? palette.muted
        : palette.foreground;
    context.fillText(isolate(text), x, y);
  }
}

/** Ground of its own for a label that stands on a bar. */
function drawGround(
  context: CanvasRenderingContext2D,
  { x, y, width }: Label,
  palette: Palette,
): void {
  context.globalAlpha = 0.9;
  context.fillStyle = palette.background;
  context.beginPath();
  context.roundRect(x - 3, y - 8, width + 6, 16, 3);
  context.fill();
  context.globalAlpha = 1;
}

function fontOf(role: Label["role"], { font, smallFont }: Palette): string {
  if (role === "inferred") return `italic ${font}`;
  if (role === "actor" || role === "section") return `600 ${font}`;
  return role === "event" ? font : smallFont;
}

/** A title in a script from right to left must not turn the others around. */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
