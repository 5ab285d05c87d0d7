import { axisHeight } from "../../core/timeline/axisScene.js";
import { wholeOf } from "../../core/timeline/spans.js";
import {
  daysIn,
  fit,
  keepWithin,
  panBy,
  xOf,
  zoomAt,
  type DaySpan,
  type Viewport,
} from "../../core/timeline/viewport.js";

/** What is drawn in the viewport. */
export interface Drawing {
  /** How high the whole picture is, in sight or not. */
  heightIn(viewport: Viewport): number;
  /** Draws with the next frame. */
  invalidate(): void;
  /** Draws now. */
  paint(): void;
}

/** Nearer to the edge than this, an event counts as out of sight. */
const edge = 12;
const motion = 150;

/** The part of time in sight, and how it moves. */
export class MovingViewport {
  readonly #drawing: Drawing;
  #current: Viewport = { start: 0, pxPerDay: 1, width: 0, height: 0, top: 0 };
  #all: DaySpan = { from: 0, to: 365 };
  #isFitted = true;
  #glide = 0;

  constructor(drawing: Drawing) {
    this.#drawing = drawing;
  }

  get current(): Viewport {
    return this.#current;
  }

  get days(): DaySpan {
    return daysIn(this.#current);
  }

  /** All days that have events. */
  get all(): DaySpan {
    return this.#all;
  }

  /** Whether all events are in sight because nobody has moved yet. */
  get isFitted(): boolean {
    return this.#isFitted;
  }

  setAll(all: DaySpan): void {
    this.#all = all;
    if (this.#isFitted) this.#fit(all);
  }

  scrollTo(top: number): void {
    this.#current = { ...this.#current, top };
    this.#drawing.invalidate();
  }

  resize(width: number, height: number): void {
    const { days } = this;
    const hadWidth = this.#current.width > 0;
    this.#current = { ...this.#current, width, height };
    if (this.#isFitted) this.#fit(this.#all);
    else if (hadWidth) this.restore(days);
  }

  pan(dx: number, dy: number): void {
    this.#isFitted = false;
    this.#move(panBy(this.#current, dx, dy));
  }

  zoom(factor: number, x = this.#current.width / 2): void {
    this.#isFitted = false;
    this.#move(zoomAt(this.#current, x, factor));
  }

  /** Brings the day into the middle. */
  centre(day: number): void {
    const { from, to } = this.days;
    this.pan(((from + to) / 2 - day) * this.#current.pxPerDay, 0);
  }

  /** Shows the given days, or all. */
  show(span?: DaySpan): void {
    this.#isFitted = span === undefined;
    const before = this.#current;
    this.#fit(span ?? this.#all);
    this.#glideFrom(before);
  }

  /** Goes near enough to tell the events apart; says whether it could go any nearer. */
  canShowApart(spans: readonly DaySpan[]): boolean {
    const span = wholeOf(spans);
    const before = this.#current.pxPerDay;
    if (!span || span.to - span.from <= 1) return false;
    this.show(span);
    return this.#current.pxPerDay > before * 1.1;
  }

  /** Shows exactly the days that were in sight before. */
  restore({ from, to }: DaySpan): void {
    this.#isFitted = false;
    const width = Math.max(this.#current.width, 1);
    this.#move({
      ...this.#current,
      start: from,
      pxPerDay: width / (to - from),
    });
  }

  /** Moves only when the day, or the place from the top, is out of sight. */
  reveal(day: number, top: number | undefined): void {
    const { width, height } = this.#current;
    const before = this.#current;
    const x = xOf(day, before);
    const isInSight = x >= edge && x <= width - edge;
    const dx = isInSight ? 0 : width / 3 - x;
    const room = height - axisHeight - 60;
    const y = top === undefined ? 0 : top - before.top;
    const dy = top === undefined ? 0 : y < 30 ? 30 - y : Math.min(0, room - y);
    if (dx === 0 && dy === 0) return;
    this.#isFitted = false;
    this.#current = this.#kept(panBy(before, dx, dy));
    this.#glideFrom(before);
  }

  #move(viewport: Viewport): void {
    cancelAnimationFrame(this.#glide);
    this.#current = this.#kept(viewport);
    this.#drawing.invalidate();
  }

  #kept(viewport: Viewport): Viewport {
    return keepWithin(viewport, this.#all, this.#drawing.heightIn(viewport));
  }

  #fit(span: DaySpan): void {
    const { width } = this.#current;
    const right = Math.min(140, width * 0.22);
    this.#current = fit(this.#current, span, { left: 24, right });
    this.#drawing.invalidate();
  }

  /** A short way from where we were, unless less motion is asked for. */
  #glideFrom(before: Viewport): void {
    cancelAnimationFrame(this.#glide);
    const target = this.#current;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      this.#drawing.invalidate();
      return;
    }
    const started = performance.now();
    const step = (now: number) => {
      const part = Math.min(1, Math.max(0, now - started) / motion);
      const eased = 1 - (1 - part) ** 3;
      this.#current = part < 1 ? between(before, target, eased) : target;
      this.#drawing.paint();
      if (part < 1) this.#glide = requestAnimationFrame(step);
    };
    this.#glide = requestAnimationFrame(step);
  }
}

/** Scales grow by factors, so the way between two is a power. */
function between(a: Viewport, b: Viewport, part: number): Viewport {
  const pxPerDay = a.pxPerDay * (b.pxPerDay / a.pxPerDay) ** part;
  const middleOf = ({ start, width, pxPerDay: scale }: Viewport) =>
    start + width / 2 / scale;
  const middle = middleOf(a) + (middleOf(b) - middleOf(a)) * part;
  return {
    ...b,
    pxPerDay,
    start: middle - b.width / 2 / pxPerDay,
    top: a.top + (b.top - a.top) * part,
  };
}
