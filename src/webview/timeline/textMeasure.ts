const mostKnown = 50_000;

/** Measures texts in one font, and each only once. */
export class TextMeasure {
  readonly #context = new OffscreenCanvas(1, 1).getContext("2d");
  readonly #known = new Map<string, number>();

  setFont(font: string): void {
    if (this.#context) this.#context.font = font;
    this.#known.clear();
  }

  readonly widthOf = (text: string): number => {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const width = this.#context?.measureText(text).width ?? 0;
    if (this.#known.size >= mostKnown) this.#known.clear();
    this.#known.set(text, width);
    return width;
  };
}
