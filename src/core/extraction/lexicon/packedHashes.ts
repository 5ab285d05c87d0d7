/** How much of a hash is kept of the words of a large list: in some 2 of 1,000 cases another word passes for one of them. */
export function coarseHash(hash: number): number {
  return hash >>> 10;
}

/** How much of a hash is kept of all other words and phrases. */
export function fineHash(hash: number): number {
  return hash >>> 4;
}

/**
 * The hashes of a packed list, in order: the gaps between them in Rice's code, six bits to a letter of Base64. The first
 * letter says how many low bits of a gap are written out; what is above them is written as so many ones and a zero.
 */
export function unpackHashes(packed: string): Int32Array {
  const width = valueOfLetter(packed.charCodeAt(0));
  const lowBits = (1 << width) - 1;
  const hashes = new Int32Array((packed.length * 6) / (width + 1));
  let count = 0;
  let hash = 0;
  let high = 0;
  let isHighRead = false;
  // The bits that are not used yet: the lowest so many of a number.
  let held = 0;
  let left = 0;
  for (let at = 1; at < packed.length; at++) {
    held = (held << 6) | (values[packed.charCodeAt(at)] ?? 0);
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
      hashes[count++] = hash;
      high = 0;
      isHighRead = false;
    }
  }
  return hashes.subarray(0, count);
}

const letters =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const values = new Uint8Array(128);
for (let value = 0; value < letters.length; value++)
  values[letters.charCodeAt(value)] = value;

/** The number that a letter of Base64 stands for. */
export function valueOfLetter(code: number): number {
  return values[code] ?? 0;
}
