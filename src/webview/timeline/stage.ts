import { axisHeight, type AxisWords } from "../../core/timeline/axisScene.js";
import {
  emptyScene,
  type Label,
  type Mark,
} from "../../core/timeline/scene.js";
import { spansOf, wholeOf } from "../../core/timeline/spans.js";
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
import { draw } from "./draw.js";
import { element } from "./element.js";
import { listenToGestures } from "./gestures.js";
import { Layouts, type Content, type Picture } from "./layout.js";
import type { View } from "./pageState.js";
import { readPalette, type Palette } from "./palette.js";
import { TextMeasure } from "./textMeasure.js";

/** What the stage tells of. */
export interface StageListener {
  onPress(mark: Mark | undefined): void;
  onOpen(mark: Mark): void;
  /** After each change of what is in sight. */
  onMove(): void;
}

/** An event's mark in sight, with the words to show for the pointer. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const noDays: DaySpan = { from: 0, to: 365 };
const emptyPicture: Picture = { content: emptyScene, axis: emptyScene };
/** Pixels around a mark that still count as the mark. */
const reach = 6;
/** Nearer to the edge than this, an event counts as out of sight. */
const edge = 12;
const motion = 150;

/** The canvas, the part of time it shows, and the ring around the chosen event. */
export class Stage {
  readonly root = element("div", { class: "stage" });
  readonly #canvas = element("canvas", { "aria-hidden": "true" });
  readonly #ring = element("div", { class: "ring", hidden: true });
  readonly #measure = new TextMeasure();
  readonly #listener: StageListener;
  #content: Content | undefined;
  #layouts: Layouts | undefined;
  #palette: Palette;
  #words: AxisWords = { months: [], beforeChrist: "{0}" };
  #view: View = "chronology";
  #viewport: Viewport = { start: 0, pxPerDay: 1, width: 0, height: 0, top: 0 };
  #spans: readonly DaySpan[] = [];
  #all: DaySpan = noDays;
  #isFitted = true;
  #picture = emptyPicture;
  #chosen: string | undefined;
  #lit: ReadonlySet<string> = new Set();
  #frame = 0;
  #glide = 0;

  constructor(listener: StageListener) {
    this.#listener = listener;
    this.root.append(this.#canvas, this.#ring);
    this.#palette = readPalette();
    this.#measure.setFont(this.#palette.font);
    new ResizeObserver(() => this.#resize()).observe(this.root);
    listenToGestures(this.root, {
      pan: (dx, dy) => this.pan(dx, dy),
      zoom: (x, factor) => this.zoom(factor, x),
      scrolls: () => this.#picture.content.height > this.#viewport.height,
      hover: (x, y) => this.#hover(x, y),
      leave: () => this.#hover(-1, -1),
      press: (x, y) => listener.onPress(this.#markAt(x, y)),
      doublePress: (x, y) => {
        const mark = this.#markAt(x, y);
        if (mark) listener.onOpen(mark);
        else this.zoom(2, x);
      },
    });
  }

  get viewport(): Viewport {
    return this.#viewport;
  }

  get days(): DaySpan {
    return daysIn(this.#viewport);
  }

  /** The days of each event. */
  get spans(): readonly DaySpan[] {
    return this.#spans;
  }

  /** All days that have events. */
  get all(): DaySpan {
    return this.#all;
  }

  get layouts(): Layouts | undefined {
    return this.#layouts;
  }

  /** Whether all events are in sight because nobody has moved yet. */
  get isFitted(): boolean {
    return this.#isFitted;
  }

  setContent(content: Content, words: AxisWords): void {
    this.#content = content;
    this.#layouts = new Layouts(content, this.#measure.widthOf);
    this.#words = words;
    this.#spans = spansOf(content.events);
    this.#all = wholeOf(this.#spans) ?? noDays;
    if (this.#isFitted) this.#fit(this.#all);
    this.#invalidate();
  }

  setView(view: View, top: number): void {
    this.#view = view;
    this.#viewport = { ...this.#viewport, top };
    this.#invalidate();
  }

  setTheme(): void {
    const { font } = this.#palette;
    this.#palette = readPalette();
    if (this.#palette.font !== font) this.#setFont();
    this.#invalidate();
  }

  /** What was laid out for another font has the wrong widths. */
  #setFont(): void {
    this.#measure.setFont(this.#palette.font);
    if (this.#content)
      this.#layouts = new Layouts(this.#content, this.#measure.widthOf);
  }

  light(keys: readonly string[]): void {
    this.#lit = new Set(keys);
    this.#invalidate();
  }

  /** Puts the ring around an event. */
  choose(key: string | undefined): void {
    this.#chosen = key;
    this.#invalidate();
  }

  pan(dx: number, dy: number): void {
    this.#isFitted = false;
    this.#move(panBy(this.#viewport, dx, dy));
  }

  zoom(factor: number, x = this.#viewport.width / 2): void {
    this.#isFitted = false;
    this.#move(zoomAt(this.#viewport, x, factor));
  }

  /** Shows the given days, or all. */
  show(span?: DaySpan): void {
    this.#isFitted = span === undefined;
    const before = this.#viewport;
    this.#fit(span ?? this.#all);
    this.#glideFrom(before);
  }

  /** Goes near enough to tell the events apart; says whether it could go any nearer. */
  canShowApart(spans: readonly DaySpan[]): boolean {
    const span = wholeOf(spans);
    const before = this.#viewport.pxPerDay;
    if (!span || span.to - span.from <= 1) return false;
    this.show(span);
    return this.#viewport.pxPerDay > before * 1.1;
  }

  /** Shows exactly the days that were in sight before. */
  restore({ from, to }: DaySpan): void {
    this.#isFitted = false;
    const width = Math.max(this.#viewport.width, 1);
    this.#move({
      ...this.#viewport,
      start: from,
      pxPerDay: width / (to - from),
    });
  }

  /** Moves only when the day, or the place from the top, is out of sight. */
  reveal(day: number, top: number | undefined): void {
    const { width, height } = this.#viewport;
    const before = this.#viewport;
    const x = xOf(day, before);
    const isInSight = x >= edge && x <= width - edge;
    const dx = isInSight ? 0 : width / 3 - x;
    const room = height - axisHeight - 60;
    const y = top === undefined ? 0 : top - before.top;
    const dy = top === undefined ? 0 : y < 30 ? 30 - y : Math.min(0, room - y);
    if (dx === 0 && dy === 0) return;
    this.#isFitted = false;
    this.#viewport = this.#kept(panBy(before, dx, dy));
    this.#glideFrom(before);
  }

  /** Whether the view draws the event at all, in sight or not. */
  draws(key: string): boolean {
    const head = this.#layouts?.headOf(this.#view, key, this.#viewport);
    return head !== undefined;
  }

  /** Where the chosen event is drawn; `undefined` when it is out of sight. */
  spot(): Spot | undefined {
    const mark = this.#chosenMark();
    return mark && { ...mark, x: mark.x, y: mark.y - mark.height / 2 };
  }

  /** What is seen, as PNG in base64. */
  toPng(): string {
    this.paint();
    return this.#canvas.toDataURL("image/png").replace(/^.*,/, "");
  }

  /** Draws now instead of with the next frame. */
  paint(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const { width, height } = this.#viewport;
    const context = this.#canvas.getContext("2d", { alpha: false });
    if (!context || !this.#layouts || width === 0) return;
    const words = this.#words;
    this.#picture =
      this.#spans.length === 0
        ? emptyPicture
        : this.#layouts.picture(this.#view, this.#viewport, words);
    const ratio = devicePixelRatio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const palette = this.#palette;
    draw(context, this.#picture, { palette, width, height, lit: this.#lit });
    this.#placeRing();
    this.#listener.onMove();
  }

  #invalidate(): void {
    if (this.#frame === 0)
      this.#frame = requestAnimationFrame(() => this.paint());
  }

  #move(viewport: Viewport): void {
    cancelAnimationFrame(this.#glide);
    this.#viewport = this.#kept(viewport);
    this.#invalidate();
  }

  #kept(viewport: Viewport): Viewport {
    // Not of the picture that was drawn last: it may still be another view's.
    const height = this.#layouts?.heightOf(this.#view, viewport) ?? 0;
    return keepWithin(viewport, this.#all, height);
  }

  #fit(span: DaySpan): void {
    const { width } = this.#viewport;
    const right = Math.min(140, width * 0.22);
    this.#viewport = fit(this.#viewport, span, { left: 24, right });
    this.#invalidate();
  }

  /** A short way from where we were, unless less motion is asked for. */
  #glideFrom(before: Viewport): void {
    cancelAnimationFrame(this.#glide);
    const target = this.#viewport;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      this.#invalidate();
      return;
    }
    const started = performance.now();
    const step = (now: number) => {
      const part = Math.min(1, Math.max(0, now - started) / motion);
      const eased = 1 - (1 - part) ** 3;
      this.#viewport = part < 1 ? between(before, target, eased) : target;
      this.paint();
      if (part < 1) this.#glide = requestAnimationFrame(step);
    };
    this.#glide = requestAnimationFrame(step);
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.root;
    const ratio = devicePixelRatio;
    this.#canvas.width = Math.round(width * ratio);
    this.#canvas.height = Math.round(height * ratio);
    const days = this.days;
    const hadWidth = this.#viewport.width > 0;
    this.#viewport = { ...this.#viewport, width, height };
    if (this.#isFitted) this.#fit(this.#all);
    else if (hadWidth) this.restore(days);
    this.paint();
  }

  #markAt(x: number, y: number): Mark | undefined {
    if (y > this.#viewport.height - axisHeight) return undefined;
    const { marks, labels } = this.#picture.content;
    const hit = marks.findLast((mark) => isOn(mark, x, y));
    if (hit) return hit;
    const label = labels.find((other) => isOnLabel(other, x, y));
    return label && marks.find((mark) => belongs(label, mark));
  }

  #hover(x: number, y: number): void {
    this.root.style.cursor = this.#markAt(x, y) ? "pointer" : "";
  }

  #chosenMark(): Mark | undefined {
    const chosen = this.#chosen;
    if (chosen === undefined) return undefined;
    const { marks } = this.#picture.content;
    const own = marks.find(({ key }) => key === chosen);
    if (own) return own;
    const head = this.#layouts?.headOf(this.#view, chosen, this.#viewport);
    return marks.find(({ key }) => key === head);
  }

  #placeRing(): void {
    const mark = this.#chosenMark();
    this.#ring.hidden = !mark;
    if (!mark) return;
    const { style } = this.#ring;
    style.transform = `translate(${mark.x - 4}px, ${mark.y - mark.height / 2 - 4}px)`;
    style.width = `${mark.width + 8}px`;
    style.height = `${mark.height + 8}px`;
  }
}

function isOn({ x, y, width, height }: Mark, left: number, top: number) {
  return (
    left >= x - reach / 2 &&
    left <= x + width + reach / 2 &&
    Math.abs(top - y) <= height / 2 + reach
  );
}

function isOnLabel({ x, y, width, role }: Label, left: number, top: number) {
  return (
    (role === "event" || role === "inferred") &&
    left >= x &&
    left <= x + width &&
    Math.abs(top - y) < 9
  );
}

/** A label stands beside its mark, or right above it. */
function belongs(label: Label, mark: Mark): boolean {
  const isBeside =
    label.y === mark.y && Math.abs(label.x - mark.x - mark.width) < 8;
  const isLeft =
    label.y === mark.y && Math.abs(label.x + label.width - mark.x) < 8;
  const isAbove =
    label.x === mark.x && label.y < mark.y && mark.y - label.y < 60;
  const isWithin =
    label.y === mark.y && label.x > mark.x && label.x < mark.x + mark.width;
  return isBeside || isLeft || isAbove || isWithin;
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
