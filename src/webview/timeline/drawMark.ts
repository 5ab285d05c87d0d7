import type { Mark } from "../../core/timeline/scene.js";
import { seriesColour, type Palette } from "./palette.js";

export interface MarkStyle {
  readonly palette: Palette;
  /** Whether the cursor of some editor is on the event. */
  readonly isLit: boolean;
}

/** How far a doubtful end fades, at most, and as a part of the mark. */
const longestFade = 40;
const fadingPart = 0.45;

/**
 * Draws a mark: filled when it happened, outlined when it is only planned, struck when it was postponed, crossed when it was
 * cancelled; dotted around when it is only suggested. Ends that are not sure fade out.
 */
export function drawMark(
  context: CanvasRenderingContext2D,
  mark: Mark,
  { palette, isLit }: MarkStyle,
): void {
  context.beginPath();
  tracePath(context, mark);
  if (isLit) {
    context.strokeStyle = palette.focus;
    context.lineWidth = 6;
    context.stroke();
  }
  if (mark.count > 1) drawCluster(context, palette);
  else if (mark.isSuggested) drawSuggested(context, mark, palette);
  else if (mark.status === "happened" || mark.form === "meeting")
    drawFilled(context, mark, palette);
  else drawOutlined(context, mark, palette);
}

function tracePath(context: CanvasRenderingContext2D, mark: Mark): void {
  const { x, y, width, height } = mark;
  const top = y - height / 2;
  switch (mark.form) {
    case "dot":
      context.arc(x + width / 2, y, height / 2, 0, 2 * Math.PI);
      break;
    case "leansBack":
      context.moveTo(x, y);
      context.lineTo(x + width, top);
      context.lineTo(x + width, top + height);
      context.closePath();
      break;
    case "leansOn":
      context.moveTo(x + width, y);
      context.lineTo(x, top);
      context.lineTo(x, top + height);
      context.closePath();
      break;
    case "bar":
      context.roundRect(x, top, width, height, 3);
      break;
    case "meeting":
      context.roundRect(x, top, width, height, width / 2);
  }
}

function drawCluster(context: CanvasRenderingContext2D, palette: Palette) {
  context.fillStyle = palette.background;
  context.fill();
  context.strokeStyle = palette.muted;
  context.lineWidth = 1.5;
  context.stroke();
}

function drawFilled(
  context: CanvasRenderingContext2D,
  mark: Mark,
  palette: Palette,
): void {
  const colour = seriesColour(palette, mark.section);
  const isMeeting = mark.form === "meeting";
  context.fillStyle = isMeeting ? palette.background : colour;
  if (fades(mark) && !isMeeting)
    context.fillStyle = fading(context, mark, colour);
  context.fill();
  if (!isMeeting) return;
  context.strokeStyle = palette.foreground;
  context.lineWidth = 1.5;
  if (mark.status !== "happened") context.setLineDash([2, 2]);
  context.stroke();
  context.setLineDash([]);
}

/** What nobody has accepted is paler than what happened, and dotted. */
function drawSuggested(
  context: CanvasRenderingContext2D,
  mark: Mark,
  palette: Palette,
): void {
  const colour = seriesColour(palette, mark.section);
  context.fillStyle = palette.background;
  context.fill();
  if (mark.status === "happened") {
    context.globalAlpha = 0.3;
    context.fillStyle = fades(mark) ? fading(context, mark, colour) : colour;
    context.fill();
    context.globalAlpha = 1;
  }
  context.strokeStyle = mark.form === "meeting" ? palette.foreground : colour;
  context.lineWidth = 1.5;
  context.setLineDash([1.5, 2.5]);
  context.stroke();
  context.setLineDash([]);
  drawSign(context, mark, palette);
}

function drawOutlined(
  context: CanvasRenderingContext2D,
  mark: Mark,
  palette: Palette,
): void {
  const colour = seriesColour(palette, mark.section);
  context.fillStyle = palette.background;
  context.fill();
  context.strokeStyle = fades(mark) ? fading(context, mark, colour) : colour;
  context.lineWidth = 1.5;
  context.stroke();
  drawSign(context, mark, palette);
}

/** A line through what was postponed, a cross over what was cancelled. */
function drawSign(
  context: CanvasRenderingContext2D,
  { x, y, width, height, status }: Mark,
  palette: Palette,
): void {
  if (status === "happened" || status === "planned") return;
  const reach = Math.min(width, height) / 2 + 3;
  const middle = x + width / 2;
  context.strokeStyle = palette.foreground;
  context.beginPath();
  if (status === "postponed") {
    context.moveTo(x - 3, y);
    context.lineTo(x + width + 3, y);
  } else {
    context.moveTo(middle - reach, y - reach);
    context.lineTo(middle + reach, y + reach);
    context.moveTo(middle - reach, y + reach);
    context.lineTo(middle + reach, y - reach);
  }
  context.stroke();
}

function fades({ form, fadesAtStart, fadesAtEnd }: Mark): boolean {
  return (
    fadesAtStart || fadesAtEnd || form === "leansBack" || form === "leansOn"
  );
}

function fading(
  context: CanvasRenderingContext2D,
  { x, width, form, fadesAtStart, fadesAtEnd }: Mark,
  colour: string,
): CanvasGradient {
  const gradient = context.createLinearGradient(x, 0, x + width, 0);
  const part = Math.min(fadingPart, longestFade / width);
  const clear = `color-mix(in srgb, ${colour} 12%, transparent)`;
  const isClearAtStart = fadesAtStart || form === "leansBack";
  const isClearAtEnd = fadesAtEnd || form === "leansOn";
  gradient.addColorStop(0, isClearAtStart ? clear : colour);
  gradient.addColorStop(form === "leansBack" ? 1 : part, colour);
  gradient.addColorStop(form === "leansOn" ? 0 : 1 - part, colour);
  gradient.addColorStop(1, isClearAtEnd ? clear : colour);
  return gradient;
}
