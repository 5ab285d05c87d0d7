import type { TextEdit } from "../model/textEdit.js";
import type { Citation } from "./citation.js";
import { addToCluster, splitKeys } from "./keyUses.js";
import type { KeyUse } from "./markup.js";

/** The keys in the backticks of roles: the pattern's group `keys` holds their list, and it has the flag `d`. */
export function findRoleKeys(searched: string, role: RegExp): KeyUse[] {
  return [...searched.matchAll(role)].flatMap((match) => {
    const keys = match.groups?.keys ?? "";
    const cluster = { start: match.index, end: match.index + match[0].length };
    const [start = cluster.start] = match.indices?.groups?.keys ?? [];
    return splitKeys(keys, start, cluster);
  });
}

/** Adds a key to the role around the offset; a place or words cannot be joined. */
export function joinRole(
  { reference, locator, prefix, suffix }: Citation,
  uses: readonly KeyUse[],
  offset: number,
): TextEdit | undefined {
  const isPlain = [locator, prefix, suffix].every((part) => part === undefined);
  return isPlain ? addToCluster(uses, offset, `,${reference.id}`) : undefined;
}
