import assert from "node:assert/strict";
import { cpuTime } from "../../support/cpuTime.js";
import { packRows, type Packing } from "../../../src/core/timeline/packRows.js";

suite("packRows", () => {
  test("puts marks that are apart into one row", () => {
    assert.deepEqual(pack([0, 100, 200], 10).rows, [[0, 1, 2]]);
  });

  test("opens a row for a mark that would stand on a label", () => {
    const { rows } = pack([0, 50, 300], 10, { label: 120 });
    assert.deepEqual(rows, [[0, 2], [1]]);
  });

  test("lets labels of the last row give way when all rows are taken", () => {
    const { rows, counts } = pack([0, 50, 100, 150], 2, { label: 500 });
    assert.deepEqual(rows, [[0], [1, 2, 3]]);
    assert.deepEqual([...counts], [1, 1, 1, 1]);
  });

  test("makes one cluster of more marks than fit in one place", () => {
    const { rows, heads, counts } = pack([0, 1, 2, 3, 4, 5, 400], 3);
    assert.deepEqual(rows, [[0, 6]]);
    assert.deepEqual([...heads], [0, 0, 0, 0, 0, 0, 6]);
    assert.equal(counts[0], 6);
  });

  test("leaves nothing out, overlaps nothing and keeps to its rows", () => {
    const random = randomFrom(7);
    for (const mostRows of [1, 2, 5, 20, Infinity]) {
      for (const count of [1, 30, 700]) {
        const starts = Array.from({ length: count }, () => random() * 3000);
        starts.sort((a, b) => a - b);
        const packing = pack(starts, mostRows, {
          label: 90,
          widthOf: () => (random() < 0.1 ? random() * 900 : 10),
        });
        assert.ok(packing.rows.length <= mostRows);
        assert.deepEqual(findOverlaps(packing), []);
        assert.equal(sumOfDrawn(packing), count);
      }
    }
  });

  test("uses as few rows as the deepest place needs", () => {
    const random = randomFrom(3);
    const starts = Array.from({ length: 300 }, () => random() * 9000);
    starts.sort((a, b) => a - b);
    const {
      rows,
      starts: from,
      ends,
    } = pack(starts, Infinity, {
      label: -20,
      widthOf: () => 40 + random() * 200,
    });
    const depthAt = (place: number) =>
      starts.filter(
        (_, mark) => (from[mark] ?? 0) <= place && place < (ends[mark] ?? 0),
      ).length;
    assert.equal(rows.length, Math.max(...starts.map(depthAt)));
  });

  test("takes ten thousand marks without a limit of rows in a moment", () => {
    const starts = Array.from({ length: 10_000 }, (_, mark) => mark / 9);
    const before = cpuTime();
    assert.equal(sumOfDrawn(pack(starts, Infinity, { label: 150 })), 10_000);
    assert.ok(cpuTime() - before < 1000);
  });
});

interface Sizes {
  readonly label?: number;
  readonly widthOf?: () => number;
}

function pack(
  starts: readonly number[],
  mostRows: number,
  { label = 0, widthOf = () => 10 }: Sizes = {},
): Packing {
  return packRows(
    {
      starts: Float64Array.from(starts),
      ends: Float64Array.from(starts, (start) => start + widthOf()),
      labelWidth: () => label,
    },
    mostRows,
  );
}

function findOverlaps({ rows, starts, ends }: Packing): number[] {
  return rows.flatMap((row) =>
    row
      .slice(1)
      .filter(
        (mark, index) => (starts[mark] ?? 0) < (ends[row[index] ?? 0] ?? 0),
      ),
  );
}

function sumOfDrawn({ rows, heads, counts }: Packing): number {
  const drawn = rows.flat();
  assert.deepEqual(new Set(heads), new Set(drawn));
  return drawn.reduce((sum, mark) => sum + (counts[mark] ?? 0), 0);
}

/** The same numbers from 0 to 1 in each run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
