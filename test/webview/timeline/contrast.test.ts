import assert from "node:assert/strict";
import {
  contrastOf,
  firstReadable,
  readColour,
} from "../../../src/webview/timeline/contrast.js";

suite("contrast", () => {
  test("reads colours as a canvas writes them, and no others", () => {
    assert.deepEqual(readColour("#ff8000"), [255, 128, 0, 1]);
    assert.deepEqual(readColour("rgba(1, 2, 3, 0.5)"), [1, 2, 3, 0.5]);
    assert.equal(readColour("color(srgb 1 0 0)"), undefined);
    assert.equal(readColour("peach"), undefined);
  });

  test("is that of what is seen", () => {
    const white = [255, 255, 255, 1] as const;
    assert.equal(contrastOf([0, 0, 0, 1], white), 21);
    assert.equal(contrastOf([0, 0, 0, 0], white), 1);
    assert.equal(contrastOf(white, white), 1);
  });

  test("passes over colours that cannot be told from the background", () => {
    const pick = (background: string, ...colours: string[]) =>
      firstReadable(colours, background, readColour);
    assert.equal(
      pick("#ffffff", "rgba(209, 134, 22, 0.4)", "#b26a00"),
      "#b26a00",
    );
    assert.equal(pick("#1f1f1f", "#6a3a12", "#b26a00"), "#b26a00");
    assert.equal(pick("#ffffff", "#eeeeee"), undefined);
    assert.equal(pick("peach", "#eeeeee"), "#eeeeee");
  });
});
