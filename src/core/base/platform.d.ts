// What the core uses of the platform beyond the language itself: part of every browser, worker and Node.

interface TextDecoder {
  decode(bytes: Uint8Array): string;
}

// eslint-disable-next-line no-var -- the form that declares a global
declare var TextDecoder: new (
  encoding?: string,
  options?: { readonly fatal?: boolean },
) => TextDecoder;

interface TextEncoder {
  encode(text: string): Uint8Array;
}

// eslint-disable-next-line no-var -- as above
declare var TextEncoder: new () => TextEncoder;

interface ReadableStreamDefaultReader<R> {
  read(): Promise<
    | { readonly done: false; readonly value: R }
    | { readonly done: true; readonly value?: R }
  >;
  cancel(): Promise<void>;
}

interface ReadableStream<R> {
  getReader(): ReadableStreamDefaultReader<R>;
  pipeThrough(transform: DecompressionStream): ReadableStream<R>;
}

interface Blob {
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
}

// eslint-disable-next-line no-var -- as above
declare var Blob: new (parts: readonly Uint8Array<ArrayBuffer>[]) => Blob;

interface DecompressionStream {
  readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>;
}

// eslint-disable-next-line no-var -- as above
declare var DecompressionStream: new (
  format: "deflate-raw",
) => DecompressionStream;

/** The bytes that Base64 stands for, one a character. Throws for other letters. */
declare function atob(letters: string): string;

/** Calls back after so many milliseconds, and after whatever waits already. */
declare function setTimeout(
  callback: () => void,
  milliseconds?: number,
): unknown;
