import type { Label, Mark, Scene } from "../../core/timeline/scene.js";

/** Pixels around a mark that still count as the mark. */
const reach = 6;

/** The mark at a point of the scene, by itself or by its label. */
export function markAt(
  { marks, labels }: Scene,
  x: number,
  y: number,
): Mark | undefined {
  const hit = marks.findLast((mark) => isOn(mark, x, y));
  if (hit) return hit;
  const label = labels.find((other) => isOnLabel(other, x, y));
  return label && marks.find((mark) => belongs(label, mark));
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
