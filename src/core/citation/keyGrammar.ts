const plainKey = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_:.+/-]*[\p{L}\p{N}_])?$/u;

/** Whether a key can stand in every markup and every bibliography as it is, without braces or escapes. */
export function isPlainKey(key: string): boolean {
  return key.length <= 200 && plainKey.test(key);
}

/** The key among the others that means the same to a tool that reads keys in any case. */
export function findClash(
  key: string,
  others: Iterable<string>,
): string | undefined {
  const small = key.toLowerCase();
  for (const other of others) if (other.toLowerCase() === small) return other;
  return undefined;
}
