import type { MeasureText } from "./scene.js";

const units = 0x10000;

/**
 * About how wide a text is: what its characters are wide, each measured once. Much quicker than to measure a hundred thousand titles,
 * and enough to keep room for a label, which is measured when it is drawn. It stops at the limit.
 */
export function sumGlyphs(
  measure: MeasureText,
): (text: string, limit: number) => number {
  const known = new Float32Array(units).fill(-1);
  const widthOf = (unit: number) => {
    const width = measure(String.fromCharCode(unit));
    known[unit] = width;
    return width;
  };
  return (text, limit) => {
    let sum = 0;
    for (let i = 0; i < text.length && sum < limit; i++) {
      const unit = text.charCodeAt(i);
      const width = known[unit] ?? -1;
      sum += width < 0 ? widthOf(unit) : width;
    }
    return Math.min(sum, limit);
  };
}
