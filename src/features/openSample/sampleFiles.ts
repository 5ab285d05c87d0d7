/** The files of `sample/`, by name, as a browser's host cannot list what an extension brings. */
export const sampleFiles = [
  "README.md",
  "abiru-2016.briefing.yaml",
  "memo.md",
] as const;
