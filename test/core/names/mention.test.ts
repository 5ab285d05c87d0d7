import assert from "node:assert/strict";
import { createNameIndex } from "../../../src/core/names/nameIndex.js";

const index = createNameIndex([
  { name: "Ida Marsh", id: "ida" },
  { name: "Otto Marsh", id: "otto" },
  { name: "Zoe Marsh", id: "zoe" },
  { name: "the miller", id: "ida" },
  ...["ida", "otto", "zoe"].map((id) => ({ name: "Marsh", id })),
]);

/** The candidates of each plain "Marsh" in the text, in the order of the text. */
function candidates(text: string): string[] {
  return index
    .find(text)
    .filter(({ name }) => name === "Marsh")
    .map(({ ids }) => ids.join(" "));
}

suite("rankCandidates", () => {
  for (const [text, ...expected] of [
    ["Marsh came.", "ida otto zoe"],
    ["Otto Marsh came. Marsh left.", "otto ida zoe"],
    ["Ida Marsh met Otto Marsh. Marsh left.", "otto ida zoe"],
    ["Otto Marsh met Zoe Marsh. Marsh left.", "zoe otto ida"],
    ["Marsh left. Zoe Marsh did not.", "zoe ida otto"],
    ["Marsh left. Zoe Marsh and Otto Marsh did not.", "zoe otto ida"],
    ["Otto Marsh came, Marsh left, Zoe Marsh too.", "otto zoe ida"],
    ["Otto Marsh saw the miller. Marsh left.", "ida otto zoe"],
    ["Zoe Marsh: Marsh. Otto Marsh: Marsh.", "zoe otto ida", "otto zoe ida"],
  ] as const) {
    test(`in "${text}" Marsh is ${expected.join(", then ")}`, () => {
      assert.deepEqual(candidates(text), expected);
    });
  }
});
