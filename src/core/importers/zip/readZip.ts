import { readBytes } from "../../base/readBytes.js";
import { findEntries, type ZipEntry } from "./zipDirectory.js";

/** What may be unpacked of an archive, in bytes; a document of words is far below it. */
const mostUnpacked = 6_000_000;

/** A zip archive whose files are unpacked when they are asked for. */
export interface Zip {
  readonly names: readonly string[];
  /** Rejects when the file is damaged, or when more was unpacked by then than a document of words has. */
  read(name: string): Promise<Uint8Array>;
}

/** Opens an archive, of which at most so many bytes are unpacked. Throws when it is cut off. */
export function readZip(bytes: Uint8Array, most = mostUnpacked): Zip {
  const entries = findEntries(bytes);
  let left = most;
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name);
      if (!entry) throw new Error(`“${name}” is not in it`);
      const unpacked = await unpack(bytes, entry, left);
      left -= unpacked.length;
      return unpacked;
    },
  };
}

async function unpack(
  bytes: Uint8Array,
  { start, packedLength, length, method }: ZipEntry,
  most: number,
): Promise<Uint8Array> {
  const packed = bytes.slice(start, start + packedLength);
  if (method === 0) return packed;
  if (length > most) throw tooMuch();
  if (method !== 8) throw new Error("it is packed in a way that is not known");
  const stream = new Blob([packed])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  // Whatever the directory promised: what is unpacked is counted.
  const unpacked = await readBytes(stream, most);
  if (!unpacked) throw tooMuch();
  return unpacked;
}

function tooMuch(): Error {
  return new Error("it unpacks to too much");
}
