/**
 * Eight figures that change when anything of an entry does but its id and who found it. The order of fields and where
 * lines are broken do not count, so that a tool may lay the file out anew.
 */
export function fingerprintOf(
  fields: Readonly<Record<string, unknown>>,
): string {
  const words = Object.entries(fields)
    .filter(([name, value]) => !isLeftOut(name, value))
    .map(([name, value]) => JSON.stringify([name, plain(value)]))
    .sort();
  return hash(words.join("\n"));
}

/** The machine's mark as it may stand in a file: with the fingerprint, if that is known. */
export const machineMarkPattern = /^machine(?: ([\da-f]{8}))?$/;

/** What stands behind `found:` while an entry is the machine's suggestion and says what the machine wrote. */
export function machineMark(fields: Readonly<Record<string, unknown>>): string {
  return `machine ${fingerprintOf(fields)}`;
}

function isLeftOut(name: string, value: unknown): boolean {
  const isEmpty = Array.isArray(value) && value.length === 0;
  return name === "id" || name === "found" || value === undefined || isEmpty;
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "string") return plainWord(value);
  return value.replace(/\s+/g, " ").trim();
}

/** A file may have the same word as a text. */
function plainWord(value: unknown): unknown {
  return typeof value === "boolean" ? String(value) : value;
}

/** FNV-1a: it need not resist anybody, only tell two entries apart. */
function hash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
