/** Marks this near to each other may stand in any order. */
const bucketWidth = 4;
/** More buckets than so many a mark, and comparing is quicker than counting. */
const mostBuckets = 8;

/**
 * The numbers of marks in order of their starts, but for a few pixels. Marks in order of their dates are nearly so already: a dot stands
 * around its day, and what leans back starts before it.
 */
export function orderMarks(starts: Float64Array): Int32Array {
  const order = new Int32Array(starts.length);
  for (let mark = 0; mark < order.length; mark++) order[mark] = mark;
  if (isInOrder(starts)) return order;
  const [least, most] = rangeOf(starts);
  const first = Math.floor(least / bucketWidth);
  const buckets = Math.floor(most / bucketWidth) - first + 1;
  return buckets > mostBuckets * starts.length + 1024
    ? order.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0))
    : sortIntoBuckets(starts, first, buckets);
}

function isInOrder(starts: Float64Array): boolean {
  for (let mark = 1; mark < starts.length; mark++)
    if ((starts[mark] ?? 0) < (starts[mark - 1] ?? 0)) return false;
  return true;
}

function rangeOf(starts: Float64Array): readonly [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const start of starts) {
    if (start < least) least = start;
    if (start > most) most = start;
  }
  return [least, most];
}

/** Counts what each bucket holds, then puts every mark where its bucket goes on. */
function sortIntoBuckets(
  starts: Float64Array,
  first: number,
  buckets: number,
): Int32Array {
  const bucketOf = (start: number) => Math.floor(start / bucketWidth) - first;
  const places = new Int32Array(buckets + 1);
  for (const start of starts) {
    const next = bucketOf(start) + 1;
    places[next] = (places[next] ?? 0) + 1;
  }
  for (let bucket = 1; bucket <= buckets; bucket++)
    places[bucket] = (places[bucket] ?? 0) + (places[bucket - 1] ?? 0);
  const order = new Int32Array(starts.length);
  for (let mark = 0; mark < order.length; mark++) {
    const bucket = bucketOf(starts[mark] ?? 0);
    const place = places[bucket] ?? 0;
    places[bucket] = place + 1;
    order[place] = mark;
  }
  return order;
}
