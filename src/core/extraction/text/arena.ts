/** Bytes of the least and the most that is asked for at once. */
const least = 1 << 10;
const most = 1 << 20;

/** Typed arrays of one text, cut from a few buffers: a buffer for each would cost a microsecond, more than most loops over one. */
export class Arena {
  readonly #size: number;
  #buffer: ArrayBuffer;
  #used = 0;

  /** Asks for so many bytes at once. */
  constructor(size: number) {
    this.#size = Math.min(most, Math.max(least, size));
    this.#buffer = new ArrayBuffer(this.#size);
  }

  uint8(length: number): Uint8Array {
    const at = this.#take(length);
    return new Uint8Array(this.#buffer, at, length);
  }

  uint16(length: number): Uint16Array {
    const at = this.#take(2 * length);
    return new Uint16Array(this.#buffer, at, length);
  }

  int32(length: number): Int32Array {
    const at = this.#take(4 * length);
    return new Int32Array(this.#buffer, at, length);
  }

  float64(length: number): Float64Array {
    const at = this.#take(8 * length);
    return new Float64Array(this.#buffer, at, length);
  }

  /** The first of so many bytes that are free, in eights. */
  #take(bytes: number): number {
    if (this.#used + bytes > this.#buffer.byteLength) {
      this.#buffer = new ArrayBuffer(Math.max(this.#size, bytes));
      this.#used = 0;
    }
    const at = this.#used;
    this.#used += (bytes + 7) & ~7;
    return at;
  }
}

/** The longer column with the numbers of the other. */
export function copyInto<T extends Uint8Array | Uint16Array | Int32Array>(
  longer: T,
  column: T,
): T {
  longer.set(column);
  return longer;
}
