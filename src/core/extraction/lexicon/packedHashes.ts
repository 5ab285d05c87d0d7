/** How much of a hash is kept of the words of a large list: in some 2 of 1,000 cases another word passes for one of them. */
export function coarseHash(hash: number): number {
  return hash >>> 10;
}

/** How much of a hash is kept of all other words and phrases. */
export function fineHash(hash: number): number {
  return hash >>> 4;
}

/** The hashes of a packed list: gaps in letters of Base64, five bits each, lowest first; the sixth bit says that more follow. */
export function unpackHashes(packed: string): Int32Array {
  const hashes = new Int32Array(packed.length);
  let count = 0;
  let hash = 0;
  let shift = 0;
  for (let index = 0; index < packed.length; index++) {
    const value = valueOf(packed.charCodeAt(index));
    hash += (value & 31) << shift;
    shift = value > 31 ? shift + 5 : 0;
    if (shift === 0) hashes[count++] = hash;
  }
  return hashes.subarray(0, count);
}

/** The number that a letter of Base64 stands for. */
function valueOf(code: number): number {
  if (code >= 97) return code - 71;
  if (code >= 65) return code - 65;
  if (code >= 48) return code + 4;
  return code === 43 ? 62 : 63;
}
