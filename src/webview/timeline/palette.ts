import { firstReadable, readColour, type Rgba } from "./contrast.js";

/** The theme's colours and font, as the canvas needs them. */
export interface Palette {
  readonly foreground: string;
  readonly muted: string;
  readonly background: string;
  readonly line: string;
  readonly band: string;
  readonly focus: string;
  /** Of sections and actors, by number; the first again after the last. */
  readonly series: readonly string[];
  readonly isHighContrast: boolean;
  readonly font: string;
  readonly smallFont: string;
}

/** The theme's chart colours, each with those to take where it is missing or too faint: on a light ground, on a dark one. */
const charts = [
  ["blue", "#1a6fd0", "#59a4f9"],
  ["orange", "#b26a00", "#d18616"],
  ["green", "#2f7d32", "#89d185"],
  ["purple", "#652d90", "#b180d7"],
  ["red", "#c41e0d", "#f14c4c"],
  ["yellow", "#8a6a00", "#cca700"],
] as const;

export function readPalette(): Palette {
  const style = getComputedStyle(document.body);
  const read = (name: string, otherwise: string) =>
    style.getPropertyValue(name).trim() || otherwise;
  const foreground = read("--vscode-editor-foreground", "#222222");
  const background = read("--vscode-editor-background", "#ffffff");
  const family = read("--vscode-font-family", "system-ui, sans-serif");
  const size = parseFloat(read("--vscode-font-size", "13px"));
  const parseColour = colourParser();
  const charted = charts.map(([name, ...others]) => {
    const own = read(`--vscode-charts-${name}`, others[0]);
    const colours = [own, ...others];
    return firstReadable(colours, background, parseColour) ?? foreground;
  });
  return {
    foreground,
    muted: read("--vscode-descriptionForeground", "#555555"),
    background,
    line: read("--desk-line", "#8884"),
    band: read("--desk-band", "#8881"),
    focus: read("--vscode-focusBorder", "#0078d4"),
    series: [...charted, ...charted.map(towards(foreground))],
    isHighContrast: document.body.classList.contains("vscode-high-contrast"),
    font: `${size - 1}px ${family}`,
    smallFont: `${size - 2}px ${family}`,
  };
}

/** More colours for the sections of a second briefing: nearer to the text's, so that no contrast is lost. */
function towards(foreground: string): (colour: string) => string {
  return (colour) => `color-mix(in srgb, ${colour} 55%, ${foreground})`;
}

/** Reads colours by way of a canvas, which knows every one that CSS has. */
function colourParser(): (colour: string) => Rgba | undefined {
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  return (colour) => {
    if (!context) return undefined;
    context.fillStyle = colour;
    return readColour(context.fillStyle);
  };
}

export function seriesColour({ series, foreground }: Palette, number = -1) {
  return number < 0
    ? foreground
    : (series[number % series.length] ?? foreground);
}
