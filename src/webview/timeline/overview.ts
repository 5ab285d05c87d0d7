import type { DaySpan } from "../../core/timeline/viewport.js";
import { element } from "./element.js";
import { readPalette } from "./palette.js";

/** Bars are so wide, with a gap of one pixel. */
const barWidth = 3;

/** How many events each part of all time has, and which part is in sight. Press or drag it to go there. */
export class Overview {
  readonly root = element("div", { class: "overview", "aria-hidden": "true" });
  readonly #canvas = element("canvas");
  readonly #frame = element("div", { class: "window" });
  readonly #onGo: (day: number) => void;
  #spans: readonly DaySpan[] = [];
  #all: DaySpan = { from: 0, to: 1 };
  #shown: DaySpan = { from: 0, to: 1 };
  #drawing = 0;

  constructor(onGo: (day: number) => void) {
    this.#onGo = onGo;
    this.root.append(this.#canvas, this.#frame);
    new ResizeObserver(() => this.draw()).observe(this.root);
    const go = (event: PointerEvent) => {
      if (event.buttons !== 1) return;
      const { left, width } = this.root.getBoundingClientRect();
      const part = (event.clientX - left) / Math.max(width, 1);
      this.#onGo(this.#all.from + part * (this.#all.to - this.#all.from));
    };
    this.root.addEventListener("pointerdown", (event) => {
      this.root.setPointerCapture(event.pointerId);
      go(event);
    });
    this.root.addEventListener("pointermove", go);
  }

  setEvents(spans: readonly DaySpan[], all: DaySpan): void {
    this.#spans = spans;
    this.#all = all;
    this.draw();
  }

  setShown(shown: DaySpan): void {
    this.#shown = shown;
    const { from, to } = this.#all;
    const part = (day: number) =>
      Math.min(1, Math.max(0, (day - from) / (to - from)));
    const { style } = this.#frame;
    style.left = `${100 * part(shown.from)}%`;
    style.width = `${100 * (part(shown.to) - part(shown.from))}%`;
  }

  /** With the next frame, however often it is asked for. */
  draw(): void {
    if (this.#drawing !== 0) return;
    this.#drawing = requestAnimationFrame(() => {
      this.#drawing = 0;
      this.#paint();
    });
  }

  #paint(): void {
    const { clientWidth: width, clientHeight: height } = this.root;
    const ratio = devicePixelRatio;
    this.#canvas.width = Math.round(width * ratio);
    this.#canvas.height = Math.round(height * ratio);
    const context = this.#canvas.getContext("2d");
    if (!context || width === 0) return;
    context.scale(ratio, ratio);
    context.fillStyle = readPalette().muted;
    const bars = countBars(this.#spans, this.#all, Math.ceil(width / barWidth));
    const most = Math.max(...bars, 1);
    for (const [index, count] of bars.entries()) {
      if (count === 0) continue;
      // By the root, so that a single event beside a crowd is still seen.
      const length = Math.max(2, (height - 4) * Math.sqrt(count / most));
      context.fillRect(index * barWidth, height - length, barWidth - 1, length);
    }
    this.setShown(this.#shown);
  }
}

/** How many events start in each of so many equal parts. */
export function countBars(
  spans: readonly DaySpan[],
  { from, to }: DaySpan,
  parts: number,
): readonly number[] {
  const bars = new Array<number>(parts).fill(0);
  for (const span of spans) {
    const part = Math.floor(((span.from - from) / (to - from)) * parts);
    const index = Math.min(parts - 1, Math.max(0, part));
    bars[index] = (bars[index] ?? 0) + 1;
  }
  return bars;
}
