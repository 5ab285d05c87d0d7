/** The clock, and a way to let others run. */
export interface Breath {
  /** Milliseconds since some moment. */
  now(): number;
  pause(): Promise<void>;
}

/** How many milliseconds of work others can be made to wait for. */
const sliceTime = 8;

/** All that a walk yields, with a pause for others whenever a slice of time is used up. */
export async function collectInSlices<T>(
  walk: Iterable<T>,
  breath: Breath,
): Promise<readonly T[]> {
  const all: T[] = [];
  let start = breath.now();
  for (const item of walk) {
    all.push(item);
    if (breath.now() - start < sliceTime) continue;
    await breath.pause();
    start = breath.now();
  }
  return all;
}
