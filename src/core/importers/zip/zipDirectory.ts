/** Where a file stands in an archive. */
export interface ZipEntry {
  readonly start: number;
  readonly packedLength: number;
  /** Unpacked, as the directory has it. */
  readonly length: number;
  /** 0 for as it is, 8 for deflated. */
  readonly method: number;
}

const directoryMark = 0x0201_4b50;
const endMark = 0x0605_4b50;

/** The archive's files by their names, from the directory at its end. Throws when that is not whole. */
export function findEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === directoryMark) {
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    entries.set(name, readEntry(view, at));
    at =
      nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(view: DataView, at: number): ZipEntry {
  const local = view.getUint32(at + 42, true);
  if (local + 30 > view.byteLength) throw damaged();
  return {
    start:
      local +
      30 +
      view.getUint16(local + 26, true) +
      view.getUint16(local + 28, true),
    packedLength: view.getUint32(at + 20, true),
    length: view.getUint32(at + 24, true),
    method: view.getUint16(at + 10, true),
  };
}

/** The end record stands in the last bytes, before a comment of at most 65,535. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  throw damaged();
}

function damaged(): Error {
  return new Error("it is damaged or cut off");
}
