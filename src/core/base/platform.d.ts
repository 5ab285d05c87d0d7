// What the core uses of the platform beyond the language itself: part of every browser, worker and Node.

interface TextDecoder {
  decode(bytes: Uint8Array): string;
}

// eslint-disable-next-line no-var -- the form that declares a global
declare var TextDecoder: new (
  encoding?: string,
  options?: { readonly fatal?: boolean },
) => TextDecoder;
