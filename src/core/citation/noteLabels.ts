import type { Notes } from "./markup.js";

/** A label for a new note: the key, or the next number where all notes are numbered; never one that is taken in any case. */
export function freeLabel(key: string, notes: Notes): string {
  const taken = new Set(
    [...notes.marks, ...notes.definitions].map(({ label }) =>
      label.toLowerCase(),
    ),
  );
  const isNumbered = taken.size > 0 && [...taken].every(isNumber);
  if (isNumbered) return String(Math.max(...[...taken].map(Number)) + 1);
  const base = toLabel(key);
  if (!taken.has(base.toLowerCase())) return base;
  let count = 2;
  while (taken.has(`${base.toLowerCase()}-${count}`)) count++;
  return `${base}-${count}`;
}

function isNumber(label: string): boolean {
  return /^\d{1,9}$/.test(label);
}

/** Letters, digits and hyphens are what every tool takes; a label of digits alone would pass for a number. */
function toLabel(key: string): string {
  const safe = key.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  return safe === "" || isNumber(safe)
    ? `note-${safe}`.replace(/-$/, "")
    : safe;
}
