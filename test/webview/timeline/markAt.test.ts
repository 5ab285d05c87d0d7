import assert from "node:assert/strict";
import {
  emptyScene,
  type Label,
  type Mark,
} from "../../../src/core/timeline/scene.js";
import { markAt } from "../../../src/webview/timeline/markAt.js";

function markOf(key: string, x: number, width = 8): Mark {
  return {
    key,
    count: 1,
    x,
    y: 50,
    width,
    height: 8,
    form: "dot",
    status: "happened",
    fadesAtStart: false,
    fadesAtEnd: false,
    isInferred: false,
    isSuggested: false,
  };
}

function labelOf(text: string, x: number, role: Label["role"]): Label {
  return { text, x, y: 50, width: 40, role, align: "start" };
}

suite("the mark at a point", () => {
  const scene = {
    ...emptyScene,
    marks: [markOf("under", 100), markOf("over", 104), markOf("far", 300)],
    labels: [labelOf("Far", 312, "event"), labelOf("2014", 200, "section")],
  };
  const cases: [what: string, x: number, y: number, key: string | undefined][] =
    [
      ["the mark itself", 301, 50, "far"],
      ["a little beside it", 298, 41, "far"],
      ["the upper one of two", 106, 50, "over"],
      ["its label", 340, 55, "far"],
      ["nothing", 250, 50, undefined],
      ["nothing below the label", 340, 60, undefined],
      ["words that name no event", 210, 50, undefined],
    ];
  for (const [what, x, y, key] of cases)
    test(`is found on ${what}`, () => {
      assert.equal(markAt(scene, x, y)?.key, key);
    });
});
