/** The first bytes as characters of one byte each: enough to see signs of ASCII in them. */
export function readAscii(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}
