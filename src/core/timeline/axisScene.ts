import type { Viewport } from "./viewport.js";
import { daysIn, xOf } from "./viewport.js";
import {
  emptyScene,
  type Band,
  type Label,
  type Line,
  type MeasureText,
  type Scene,
} from "./scene.js";
import {
  chooseStep,
  coarserStep,
  ticksBetween,
  type Tick,
  type TickStep,
} from "./ticks.js";

/** How the axis is worded. */
export interface AxisWords {
  /** The short names of the twelve months. */
  readonly months: readonly string[];
  /** `{0}` is the year. */
  readonly beforeChrist: string;
}

/** The room for the axis below the picture. */
export const axisHeight = 40;
const leastBetweenTicks = 46;
const labelInset = 5;

/** The axis at the foot of the picture, with bands behind it for every other era. */
export function axisScene(
  viewport: Viewport,
  words: AxisWords,
  measure: MeasureText,
): Scene {
  const step = chooseStep(leastBetweenTicks / viewport.pxPerDay);
  const { from, to } = daysIn(viewport);
  const ticks = ticksBetween(from, to, step);
  const coarse = coarserStep(step);
  const eras = ticksBetween(from, to, coarse);
  const foot = viewport.height - axisHeight;
  return {
    ...emptyScene,
    bands: eras.flatMap((era, index) =>
      bandOf(era, eras[index + 1], { viewport, coarse, foot }),
    ),
    lines: [axisLine(viewport, foot), ...ticks.map(tickLine(viewport, foot))],
    labels: [
      ...tickLabels(ticks, { viewport, step, words, measure }),
      ...eraLabels(eras, { viewport, step: coarse, words, measure }),
    ],
    height: viewport.height,
  };
}

interface Placing {
  readonly viewport: Viewport;
  readonly step: TickStep;
  readonly words: AxisWords;
  readonly measure: MeasureText;
}

interface BandPlace {
  readonly viewport: Viewport;
  readonly coarse: TickStep;
  readonly foot: number;
}

/** Every other era is shaded; which one must not change when the picture is moved. */
function bandOf(
  era: Tick,
  next: Tick | undefined,
  { viewport, coarse, foot }: BandPlace,
): readonly Band[] {
  const number =
    coarse.unit === "month"
      ? era.year * 12 + era.month
      : Math.floor(era.year / coarse.count);
  if (number % 2 !== 0) return [];
  const x = Math.max(0, xOf(era.day, viewport));
  const end = next ? xOf(next.day, viewport) : viewport.width;
  return [{ x, y: 0, width: Math.min(end, viewport.width) - x, height: foot }];
}

function axisLine({ width }: Viewport, y: number): Line {
  const points = [
    { x: 0, y },
    { x: width, y },
  ];
  return { points, isCurved: false, role: "axis" };
}

function tickLine(viewport: Viewport, foot: number): (tick: Tick) => Line {
  return ({ day }) => {
    const x = xOf(day, viewport);
    const points = [
      { x, y: foot },
      { x, y: foot + 5 },
    ];
    return { points, isCurved: false, role: "tick" };
  };
}

function tickLabels(
  ticks: readonly Tick[],
  { viewport, step, words, measure }: Placing,
): Label[] {
  const y = viewport.height - axisHeight + 14;
  return ticks.flatMap((tick, index) => {
    const text = tickText(tick, step, words);
    const width = measure(text);
    const x = xOf(tick.day, viewport) + labelInset;
    const next = ticks[index + 1];
    const end = next ? xOf(next.day, viewport) : viewport.width;
    if (x < 0 || x + width > end) return [];
    return [{ text, x, y, width, role: "axis", align: "start" }];
  });
}

/** Years and months above the ticks stay in sight as long as any of them does. */
function eraLabels(
  eras: readonly Tick[],
  { viewport, step, words, measure }: Placing,
): Label[] {
  if (step.unit === "year" && step.count > 1) return [];
  const y = viewport.height - axisHeight + 30;
  return eras.flatMap((era, index) => {
    const text = eraText(era, step, words);
    const width = measure(text);
    const next = eras[index + 1];
    const end = next ? xOf(next.day, viewport) : viewport.width;
    const x = Math.max(xOf(era.day, viewport), 0) + labelInset;
    if (x + width > end - labelInset) return [];
    return [{ text, x, y, width, role: "era", align: "start" }];
  });
}

function tickText(tick: Tick, { unit }: TickStep, words: AxisWords): string {
  if (unit === "day") return String(tick.dayOfMonth);
  if (unit === "month") return words.months[tick.month - 1] ?? "";
  return yearText(tick.year, words);
}

function eraText(tick: Tick, { unit }: TickStep, words: AxisWords): string {
  const year = yearText(tick.year, words);
  return unit === "month"
    ? `${words.months[tick.month - 1] ?? ""} ${year}`
    : year;
}

function yearText(year: number, { beforeChrist }: AxisWords): string {
  return year > 0
    ? String(year)
    : beforeChrist.replace("{0}", String(1 - year));
}
