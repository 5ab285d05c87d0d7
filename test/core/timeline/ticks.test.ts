import assert from "node:assert/strict";
import { dayNumber } from "../../../src/core/dates/civilDay.js";
import {
  chooseStep,
  coarserStep,
  ticksBetween,
  type TickStep,
} from "../../../src/core/timeline/ticks.js";

suite("ticks", () => {
  const years = (from: number, to: number, count: number) =>
    ticksBetween(dayNumber(from, 1, 1), dayNumber(to, 1, 1), {
      unit: "year",
      count,
    }).map(({ year }) => year);

  test("chooses the finest step that leaves enough room", () => {
    const steps: [number, TickStep][] = [
      [0.2, { unit: "day", count: 1 }],
      [2, { unit: "day", count: 5 }],
      [6, { unit: "month", count: 1 }],
      [40, { unit: "month", count: 3 }],
      [100, { unit: "year", count: 1 }],
      [5_000, { unit: "year", count: 20 }],
      [4_000_000, { unit: "year", count: 20_000 }],
    ];
    for (const [days, step] of steps) assert.deepEqual(chooseStep(days), step);
  });

  test("stands on whole years, from the one before the start", () => {
    assert.deepEqual(years(2011, 2041, 10), [2010, 2020, 2030, 2040]);
  });

  test("has no year 0 and counts back from it as readers do", () => {
    // 1 - year is the year before our era: 1 - -199 = 200 BC.
    assert.deepEqual(years(-140, 250, 100), [-199, -99, 1, 100, 200]);
  });

  test("starts each month anew when it counts days", () => {
    const days = ticksBetween(dayNumber(2015, 1, 24), dayNumber(2015, 2, 12), {
      unit: "day",
      count: 5,
    });
    assert.deepEqual(
      days.map(({ month, dayOfMonth }) => `${month}-${dayOfMonth}`),
      ["1-21", "1-26", "2-1", "2-6", "2-11"],
    );
  });

  test("goes over the end of a year by months", () => {
    const months = ticksBetween(dayNumber(-44, 11, 3), dayNumber(-43, 5, 1), {
      unit: "month",
      count: 3,
    });
    assert.deepEqual(
      months.map(({ year, month }) => `${year}/${month}`),
      ["-44/10", "-43/1", "-43/4"],
    );
  });

  test("always goes on, and stops", () => {
    for (const days of [0.001, 1, 30, 400, 1e5, 1e9]) {
      const step = chooseStep(days);
      const ticks = ticksBetween(-9e8, 9e8, step);
      assert.ok(ticks.length > 0 && ticks.length <= 1000);
      for (const [index, tick] of ticks.slice(1).entries())
        assert.ok(tick.day > (ticks[index]?.day ?? Infinity));
    }
  });

  test("has a coarser band above each step", () => {
    assert.equal(coarserStep({ unit: "day", count: 5 }).unit, "month");
    assert.equal(coarserStep({ unit: "year", count: 1 }).count, 10);
    assert.equal(coarserStep({ unit: "year", count: 20 }).count, 100);
  });
});
