/** The hash of two numbers, well spread over all 32 bits. */
export function mix(a: number, b: number): number {
  const both = a ^ (b + (((a << 6) + (a >>> 2)) | 0) + 0x9e3779b9);
  let hash = Math.imul(both, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The hash of a feature: its template's number, and its value. */
export function featureHash(template: number, value: number): number {
  return mix(template * 0x01000193, value);
}
