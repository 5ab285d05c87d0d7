import { axisHeight, type AxisWords } from "../../core/timeline/axisScene.js";
import { emptyScene, type Mark } from "../../core/timeline/scene.js";
import { spansOf, wholeOf } from "../../core/timeline/spans.js";
import type { DaySpan } from "../../core/timeline/viewport.js";
import { ChosenRing } from "./chosenRing.js";
import { draw } from "./draw.js";
import { element } from "./element.js";
import { listenToGestures } from "./gestures.js";
import { Layouts, type Content, type Picture } from "./layout.js";
import { markAt } from "./markAt.js";
import { MovingViewport } from "./movingViewport.js";
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

/** The box of an event's mark in sight. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const noDays: DaySpan = { from: 0, to: 365 };
const emptyPicture: Picture = { content: emptyScene, axis: emptyScene };

/** The canvas, the part of time it shows, and the ring around the chosen event. */
export class Stage {
  readonly root = element("div", {
    class: "stage",
    tabindex: "0",
    role: "application",
  });
  readonly viewport: MovingViewport;
  readonly #canvas = element("canvas", { "aria-hidden": "true" });
  readonly #ring = new ChosenRing();
  readonly #measure = new TextMeasure();
  readonly #listener: StageListener;
  #content: Content | undefined;
  #layouts: Layouts | undefined;
  #palette: Palette;
  #words: AxisWords = { months: [], beforeChrist: "{0}" };
  #view: View = "chronology";
  #spans: readonly DaySpan[] = [];
  #picture = emptyPicture;
  #chosen: string | undefined;
  #lit: ReadonlySet<string> = new Set();
  #frame = 0;

  /** The name is what a screen reader calls the picture. */
  constructor(name: string, listener: StageListener) {
    this.#listener = listener;
    this.root.setAttribute("aria-label", name);
    this.root.append(this.#canvas, this.#ring.root);
    this.viewport = new MovingViewport({
      // Not of the picture that was drawn last: it may still be another view's.
      heightIn: (viewport) =>
        this.#layouts?.heightOf(this.#view, viewport) ?? 0,
      invalidate: () => this.#invalidate(),
      paint: () => this.paint(),
    });
    this.#palette = readPalette();
    this.#measure.setFont(this.#palette.font);
    new ResizeObserver(() => this.#resize()).observe(this.root);
    this.#listen();
  }

  #listen(): void {
    listenToGestures(this.root, {
      pan: (dx, dy) => this.viewport.pan(dx, dy),
      zoom: (x, factor) => this.viewport.zoom(factor, x),
      scrolls: () =>
        this.#picture.content.height > this.viewport.current.height,
      hover: (x, y) => this.#hover(x, y),
      leave: () => this.#hover(-1, -1),
      press: (x, y) => this.#listener.onPress(this.#markAt(x, y)),
      doublePress: (x, y) => {
        const mark = this.#markAt(x, y);
        if (mark) this.#listener.onOpen(mark);
        else this.viewport.zoom(2, x);
      },
    });
  }

  /** The days of each event. */
  get spans(): readonly DaySpan[] {
    return this.#spans;
  }

  get layouts(): Layouts | undefined {
    return this.#layouts;
  }

  setContent(content: Content, words: AxisWords): void {
    this.#content = content;
    this.#layouts = new Layouts(content, this.#measure.widthOf);
    this.#words = words;
    this.#spans = spansOf(content.events);
    this.viewport.setAll(wholeOf(this.#spans) ?? noDays);
    this.#invalidate();
  }

  setView(view: View, top: number): void {
    this.#view = view;
    this.viewport.scrollTo(top);
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

  /** Whether the view draws the event at all, in sight or not. */
  draws(key: string): boolean {
    return this.#headOf(key) !== undefined;
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
    const { width, height } = this.viewport.current;
    const context = this.#canvas.getContext("2d", { alpha: false });
    if (!context || !this.#layouts || width === 0) return;
    const words = this.#words;
    this.#picture =
      this.#spans.length === 0
        ? emptyPicture
        : this.#layouts.picture(this.#view, this.viewport.current, words);
    const ratio = devicePixelRatio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const palette = this.#palette;
    draw(context, this.#picture, { palette, width, height, lit: this.#lit });
    this.#ring.place(this.#chosenMark());
    this.#listener.onMove();
  }

  #invalidate(): void {
    if (this.#frame === 0)
      this.#frame = requestAnimationFrame(() => this.paint());
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.root;
    const ratio = devicePixelRatio;
    this.#canvas.width = Math.round(width * ratio);
    this.#canvas.height = Math.round(height * ratio);
    this.viewport.resize(width, height);
    this.paint();
  }

  #markAt(x: number, y: number): Mark | undefined {
    if (y > this.viewport.current.height - axisHeight) return undefined;
    return markAt(this.#picture.content, x, y);
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
    const head = this.#headOf(chosen);
    return marks.find(({ key }) => key === head);
  }

  #headOf(key: string): string | undefined {
    return this.#layouts?.headOf(this.#view, key, this.viewport.current);
  }
}
