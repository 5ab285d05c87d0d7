/** What an archive may unpack to, in bytes; a document of words is far below it. */
const mostUnpacked = 300_000_000;

const centralEntry = 0x0201_4b50;

/**
 * Throws when the archive's directory promises more than a document of words has, as a zip bomb's does. Reads the
 * directory only: nothing is unpacked.
 */
export function checkZip(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findDirectory(view);
  if (end === undefined) throw new Error("it is damaged or cut off");
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  while (at + 46 <= end && view.getUint32(at, true) === centralEntry) {
    unpacked += view.getUint32(at + 24, true);
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  if (unpacked > mostUnpacked) throw new Error("it unpacks to too much");
}

/** The end record stands in the last bytes, before a comment of at most 65,535. */
function findDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === 0x0605_4b50) return at;
  }
  return undefined;
}
