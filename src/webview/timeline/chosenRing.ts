import type { Mark } from "../../core/timeline/scene.js";
import { element } from "./element.js";

/** The ring around the mark of the chosen event. */
export class ChosenRing {
  readonly root = element("div", { class: "ring", hidden: true });

  /** Around no mark it is hidden. */
  place(mark: Mark | undefined): void {
    this.root.hidden = !mark;
    if (!mark) return;
    const { x, y, width, height } = mark;
    const { style } = this.root;
    style.transform = `translate(${x - 4}px, ${y - height / 2 - 4}px)`;
    style.width = `${width + 8}px`;
    style.height = `${height + 8}px`;
  }
}
