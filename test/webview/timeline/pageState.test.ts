import assert from "node:assert/strict";
import {
  firstState,
  readPageState,
  type PageState,
} from "../../../src/webview/timeline/pageState.js";

suite("readPageState", () => {
  test("reads what was stored", () => {
    const state: PageState = {
      view: "narrative",
      filter: { words: "port", facets: { actor: ["a", "b"], place: [] } },
      focus: "e1",
      span: { from: 3, to: 9 },
      top: 40,
      isListShown: false,
      lines: ["a"],
    };
    assert.deepEqual(readPageState(JSON.parse(JSON.stringify(state))), state);
  });

  test("begins anew with what it cannot read", () => {
    const plain = JSON.stringify(firstState);
    for (const stored of [
      undefined,
      null,
      7,
      "x",
      [],
      { view: "pie", filter: 3 },
      { span: { from: 9, to: 1 }, filter: { facets: [] } },
    ])
      assert.equal(JSON.stringify(readPageState(stored)), plain);
  });
});
