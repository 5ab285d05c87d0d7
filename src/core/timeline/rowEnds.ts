/** Where each row is filled up to, with the first and the last row that is free at a place found in O(log n). */
export class RowEnds {
  /** A tree of minima: the children of `i` are `2i` and `2i + 1`, the rows are the leaves. */
  #tree = new Float64Array(2).fill(Infinity);
  #leaves = 1;

  /** Says how far the row is filled; a row never told of is not free anywhere. */
  set(row: number, end: number): void {
    while (row >= this.#leaves) this.#grow();
    let node = this.#leaves + row;
    this.#tree[node] = end;
    for (node >>= 1; node >= 1; node >>= 1)
      this.#tree[node] = Math.min(this.#at(2 * node), this.#at(2 * node + 1));
  }

  /** The first row that is filled no further than `place`. */
  first(place: number): number | undefined {
    return this.#find(place, 0);
  }

  /** The last row that is filled no further than `place`. */
  last(place: number): number | undefined {
    return this.#find(place, 1);
  }

  #find(place: number, preferred: 0 | 1): number | undefined {
    if (this.#at(1) > place) return undefined;
    let node = 1;
    while (node < this.#leaves) {
      const child = 2 * node + preferred;
      node = this.#at(child) <= place ? child : child ^ 1;
    }
    return node - this.#leaves;
  }

  #at(node: number): number {
    return this.#tree[node] ?? Infinity;
  }

  #grow(): void {
    const ends = this.#tree.slice(this.#leaves);
    this.#leaves *= 2;
    this.#tree = new Float64Array(2 * this.#leaves).fill(Infinity);
    this.#tree.set(ends, this.#leaves);
    for (let node = this.#leaves - 1; node >= 1; node--)
      this.#tree[node] = Math.min(this.#at(2 * node), this.#at(2 * node + 1));
  }
}
