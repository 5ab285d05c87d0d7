/** How much of a hash is kept of the words of a large list: in some 2 of 1,000 cases another word passes for one of them. */
export function coarseHash(hash: number): number {
  return hash >>> 10;
}

/** How much of a hash is kept of all other words: without the two highest bits, so that no two of them share one. */
export function fineHash(hash: number): number {
  return (hash << 2) >>> 8;
}

/**
 * The hashes of a packed list, in order: the gaps between them in Rice's code, thirteen bits to two signs of `signs`, the
 * lower first. The sign before them says how many low bits of a gap are written out, twenty at most; what is above them
 * is written as so many ones and a zero.
 */
export function unpackHashes(packed: string): Int32Array {
  const signs = new TextEncoder().encode(packed);
  const width = values[signs[0] ?? 0] ?? 0;
  const step = 1 << width;
  const hashes = new Int32Array((signs.length * 7) / (width + 1));
  let count = 0;
  let hash = 0;
  // The bits that are not used yet: the lowest so many of a number.
  let held = 0;
  let left = 0;
  // Whether what comes next is still of the ones and the zero.
  let isHigh = true;
  for (let at = 1; at < signs.length; at += 2) {
    const low = values[signs[at] ?? 0] ?? 0;
    held = (held << 13) | (low + 91 * (values[signs[at + 1] ?? 0] ?? 0));
    left += 13;
    for (;;) {
      while (isHigh && left > 0) {
        isHigh = ((held >>> --left) & 1) === 1;
        if (isHigh) hash += step;
      }
      if (isHigh || left < width) break;
      left -= width;
      hash += (held >>> left) & (step - 1);
      hashes[count++] = hash;
      isHigh = true;
    }
  }
  return hashes.subarray(0, count);
}

/** The numbers of a packed list, all below 868: two of them as three signs, the lower first. */
export function unpackNumbers(packed: string): Uint16Array {
  const numbers = new Uint16Array((packed.length / 3) * 2);
  for (let at = 0, index = 0; at < packed.length; at += 3) {
    const both =
      valueAt(packed, at) +
      91 * (valueAt(packed, at + 1) + 91 * valueAt(packed, at + 2));
    numbers[index++] = both % 868;
    numbers[index++] = Math.floor(both / 868);
  }
  return numbers;
}

/** The 91 printable signs of ASCII, without quotes and the backslash, which a string in quotes would have to escape. */
const signs = Array.from({ length: 95 }, (_, index) =>
  String.fromCharCode(0x20 + index),
).filter((sign) => !"\"'`\\".includes(sign));

const values = new Uint8Array(128);
signs.forEach((sign, value) => (values[sign.charCodeAt(0)] = value));

function valueAt(packed: string, at: number): number {
  return values[packed.charCodeAt(at)] ?? 0;
}
