import assert from "node:assert/strict";
import {
  dayAt,
  fit,
  keepWithin,
  panBy,
  xOf,
  zoomAt,
  type Viewport,
} from "../../../src/core/timeline/viewport.js";

const viewport: Viewport = {
  start: 1000,
  pxPerDay: 2,
  width: 600,
  height: 300,
  top: 0,
};

suite("viewport", () => {
  test("goes from days to pixels and back", () => {
    assert.equal(xOf(1010, viewport), 20);
    assert.equal(dayAt(20, viewport), 1010);
  });

  test("keeps the day under the pointer while it zooms", () => {
    const day = dayAt(250, viewport);
    const zoomed = zoomAt(viewport, 250, 3.7);
    assert.ok(Math.abs(xOf(day, zoomed) - 250) < 1e-9);
  });

  test("follows the hand", () => {
    assert.equal(xOf(1010, panBy(viewport, 55, 0)), 75);
    assert.equal(panBy(viewport, 0, -30).top, 30);
  });

  test("fits days between the margins", () => {
    const fitted = fit(
      viewport,
      { from: 0, to: 1000 },
      { left: 20, right: 80 },
    );
    assert.ok(Math.abs(xOf(0, fitted) - 20) < 1e-9);
    assert.ok(Math.abs(xOf(1000, fitted) - 520) < 1e-9);
  });

  test("never loses all events and never scrolls beyond them", () => {
    const all = { from: 0, to: 1000 };
    const away = keepWithin({ ...viewport, start: 90_000, top: -4 }, all, 900);
    assert.ok(xOf(1000, away) > 0 && away.top === 0);
    assert.equal(keepWithin({ ...viewport, top: 5000 }, all, 900).top, 600);
    const tiny = keepWithin({ ...viewport, pxPerDay: 1e-9 }, all, 0);
    assert.ok(tiny.pxPerDay >= 0.3);
    const huge = keepWithin({ ...viewport, pxPerDay: 1e9 }, all, 0);
    assert.ok(huge.pxPerDay <= 64);
  });
});
