import { longestLabel } from "../../core/timeline/chronologyScene.js";
import { sumGlyphs } from "../../core/timeline/glyphWidths.js";
import type { MeasureText } from "../../core/timeline/scene.js";

/** How wide the labels of marks are, about: each is measured when it is first asked for. */
export class LabelWidths {
  readonly #sum: ReturnType<typeof sumGlyphs>;
  /** By mark; none is known before it is asked for. */
  readonly #known: Float32Array;

  constructor(count: number, measure: MeasureText) {
    this.#sum = sumGlyphs(measure);
    this.#known = new Float32Array(count).fill(-1);
  }

  of(title: string, mark: number): number {
    const known = this.#known[mark] ?? -1;
    if (known >= 0) return known;
    const width = this.#sum(title, longestLabel);
    this.#known[mark] = width;
    return width;
  }
}
