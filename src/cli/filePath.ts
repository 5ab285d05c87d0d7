/** The folder of a file, as far as its path names one; else the current folder. */
export function folderOf(path: string): string {
  return /^(.*)[/\\][^/\\]*$/.exec(path)?.[1] ?? ".";
}

/** The file's own name. */
export function lastPart(path: string): string {
  return path.slice(path.search(/[^/\\]*$/));
}
