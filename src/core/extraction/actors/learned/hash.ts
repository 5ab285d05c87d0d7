/** The hash of two numbers, well spread over all 32 bits. */
export function mix(a: number, b: number): number {
  return stir(a ^ (b + spread(a)));
}

/** The part of `mix` that its first number alone makes. */
export function spread(a: number): number {
  return ((a << 6) + (a >>> 2) + 0x9e3779b9) | 0;
}

/** The part of `mix` that is left when its numbers have met. */
export function stir(both: number): number {
  let hash = Math.imul(both, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The number by which a template tells its features from those of others. */
export function seedOf(template: number): number {
  return Math.imul(template, 0x01000193);
}

/** The hash of a feature: its template's number, and its value. */
export function featureHash(template: number, value: number): number {
  return mix(seedOf(template), value);
}
