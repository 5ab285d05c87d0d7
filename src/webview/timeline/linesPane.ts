import type { TimelineActor } from "../../core/timeline/timeline.js";
import type { Names } from "./describe.js";
import { button, element } from "./element.js";

export interface LinesPaneOptions {
  /** All who could have a line, most events first. */
  readonly actors: readonly TimelineActor[];
  /** Keys of those who have one, from top to bottom. */
  readonly lines: readonly string[];
  readonly names: Names;
  readonly onChange: (lines: readonly string[]) => void;
}

/** Who has a line in the storyline, and in which order. */
export function linesPane(options: LinesPaneOptions): HTMLElement {
  const { actors, lines, names } = options;
  const chosen = new Set(lines);
  const rest = actors.filter(({ key }) => !chosen.has(key));
  return element(
    "div",
    {},
    element(
      "fieldset",
      {},
      element("legend", {}, names.words.shownActors),
      ...lines.map((key, index) => lineRow(key, index, options)),
      ...rest.map(({ key }) => actorBox(key, options)),
    ),
  );
}

function lineRow(key: string, index: number, options: LinesPaneOptions) {
  const { lines, names, onChange } = options;
  const name = names.actor(key)?.name ?? key;
  const move = (by: number) => {
    const moved = lines.filter((other) => other !== key);
    moved.splice(index + by, 0, key);
    onChange(moved);
  };
  return element(
    "div",
    { class: "line" },
    actorBox(key, options),
    button("↑", () => move(-1), {
      "aria-label": `${names.words.earlier}: ${name}`,
      disabled: index === 0,
    }),
    button("↓", () => move(1), {
      "aria-label": `${names.words.later}: ${name}`,
      disabled: index === lines.length - 1,
    }),
  );
}

function actorBox(key: string, { lines, names, onChange }: LinesPaneOptions) {
  const box = element("input", { type: "checkbox", value: key });
  box.checked = lines.includes(key);
  box.addEventListener("change", () =>
    onChange(
      box.checked ? [...lines, key] : lines.filter((other) => other !== key),
    ),
  );
  const text = element("span", { dir: "auto" }, names.actor(key)?.name ?? key);
  return element("label", {}, box, text);
}
