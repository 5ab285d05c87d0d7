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

/** The theme's chart colours, each with one for a page that has no theme. */
const charts = [
  ["blue", "#1a6fd0"],
  ["orange", "#b26a00"],
  ["green", "#2f7d32"],
  ["purple", "#652d90"],
  ["red", "#c41e0d"],
  ["yellow", "#8a6a00"],
] as const;

export function readPalette(): Palette {
  const style = getComputedStyle(document.body);
  const read = (name: string, otherwise: string) =>
    style.getPropertyValue(name).trim() || otherwise;
  const foreground = read("--vscode-editor-foreground", "#222222");
  const family = read("--vscode-font-family", "system-ui, sans-serif");
  const size = parseFloat(read("--vscode-font-size", "13px"));
  return {
    foreground,
    muted: read("--vscode-descriptionForeground", "#555555"),
    background: read("--vscode-editor-background", "#ffffff"),
    line: read("--desk-line", "#8884"),
    band: read("--desk-band", "#8881"),
    focus: read("--vscode-focusBorder", "#0078d4"),
    series: charts.map(([name, otherwise]) =>
      read(`--vscode-charts-${name}`, otherwise),
    ),
    isHighContrast: document.body.classList.contains("vscode-high-contrast"),
    font: `${size - 1}px ${family}`,
    smallFont: `${size - 2}px ${family}`,
  };
}

export function seriesColour({ series, foreground }: Palette, number = -1) {
  return number < 0
    ? foreground
    : (series[number % series.length] ?? foreground);
}
