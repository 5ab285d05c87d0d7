/** Whether a path, as written in a briefing, stays in the briefing's folder on every system. */
export function isInsideFolder(path: string): boolean {
  if (/^[\\/]|^[a-z][\w+.-]*:|\0/i.test(path)) return false;
  const parts = path.split(/[\\/]/);
  return !parts.includes("..") && !["", "."].includes(parts.at(-1) ?? "");
}
