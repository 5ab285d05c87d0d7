/** Red, green, blue from 0 to 255 and how opaque. */
export type Rgba = readonly [number, number, number, number];

/** What graphical objects need on their background by WCAG 2, 1.4.11. */
const leastContrast = 3;

/** A colour as a canvas gives it back: `#rrggbb` or `rgba(r, g, b, a)`; other ways of writing are not read. */
export function readColour(text: string): Rgba | undefined {
  const hex = /^#(\p{AHex}{2})(\p{AHex}{2})(\p{AHex}{2})$/u.exec(text);
  if (hex) {
    const [red = 0, green = 0, blue = 0] = hex
      .slice(1)
      .map((part) => parseInt(part, 16));
    return [red, green, blue, 1];
  }
  const list = /^rgba?\(([\d., ]{1,40})\)$/.exec(text)?.[1];
  const [red, green, blue, alpha = 1] = (list ?? "").split(",").map(Number);
  return list === undefined || green === undefined || blue === undefined
    ? undefined
    : [red ?? 0, green, blue, alpha];
}

/** The first of the colours that can be told from the background; the first of all when it cannot be read. */
export function firstReadable(
  colours: readonly string[],
  background: string,
  parse: (colour: string) => Rgba | undefined,
): string | undefined {
  const ground = parse(background);
  if (!ground) return colours[0];
  return colours.find((colour) => {
    const read = parse(colour);
    return !read || contrastOf(read, ground) >= leastContrast;
  });
}

/** The contrast of a colour, as it looks on the ground, with that ground; from 1 to 21. */
export function contrastOf(colour: Rgba, ground: Rgba): number {
  const seen = [0, 1, 2].map(
    (part) =>
      (colour[part] ?? 0) * colour[3] + (ground[part] ?? 0) * (1 - colour[3]),
  );
  const [light = 0, dark = 0] = [seen, [...ground]]
    .map(luminanceOf)
    .sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf([red = 0, green = 0, blue = 0]: readonly number[]) {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
