/** How much of a hash is kept of the words of a large list: in some 2 of 1,000 cases another word passes for one of them. */
export function coarseHash(hash: number): number {
  return hash >>> 10;
}

/** How much of a hash is kept of all other words and phrases. */
export function fineHash(hash: number): number {
  return hash >>> 4;
}

/**
 * Takes the hashes of a packed list, in order: the gaps between them in Rice's code, six bits to a letter of Base64. The first
 * letter says how many low bits of a gap are written out; what is above them is written as so many ones and a zero.
 */
export function unpackHashes(
  packed: string,
  take: (hash: number) => void,
): void {
  const width = valueOfLetter(packed.charCodeAt(0));
  const lowBits = (1 << width) - 1;
  let hash = 0;
  let high = 0;
  let isHighRead = false;
  // The bits that are not used yet: the lowest so many of a number.
  let held = 0;
  let left = 0;
  for (let at = 1; at < packed.length; at++) {
    held = (held << 6) | valueOfLetter(packed.charCodeAt(at));
    left += 6;
    while (left > 0) {
      if (!isHighRead) {
        const ones = Math.clz32(~(held << (32 - left)));
        high += ones;
        isHighRead = ones < left;
        left -= isHighRead ? ones + 1 : ones;
      }
      if (!isHighRead || left < width) break;
      left -= width;
      hash += high * (lowBits + 1) + ((held >>> left) & lowBits);
      take(hash);
      high = 0;
      isHighRead = false;
    }
  }
}

/** The number that a letter of Base64 stands for. */
export function valueOfLetter(code: number): number {
  if (code >= 97) return code - 71;
  if (code >= 65) return code - 65;
  if (code >= 48) return code + 4;
  return code === 43 ? 62 : 63;
}
