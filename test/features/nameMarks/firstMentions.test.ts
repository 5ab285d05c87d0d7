import assert from "node:assert/strict";
import type { ItemRef } from "../../../src/core/model/itemRef.js";
import { firstMentions } from "../../../src/features/nameMarks/firstMentions.js";

function place(at: number, ...ids: string[]) {
  const refs = ids.map((id): ItemRef => ({ briefing: "a", kind: "actor", id }));
  return { at, refs };
}

suite("firstMentions", () => {
  test("are those of each actor, by whom a name means most likely", () => {
    const places = [
      place(1, "ida"),
      place(2, "zoe", "ida"),
      place(3, "ida"),
      place(4, "zoe"),
      place(5),
      place(6, "otto"),
    ];
    assert.deepEqual(
      firstMentions(places).map(({ at }) => at),
      [1, 2, 6],
    );
  });
});
