import assert from "node:assert/strict";
import { withoutEntries } from "../../../src/core/corrections/staleEntries.js";

const head =
  "briefing: 1\narticle:\n  id: a\n  type: report\n  title: A\nactors:";

const [ida, otto, bo] = ["ida", "otto", "bo"].map(
  (id) => `{ id: ${id}, name: ${id}, kind: person }`,
);

/** What is left behind `actors:` without the actors named. */
function left(actors: string, ...ids: readonly string[]): string {
  const entries = ids.map((id) => ({ list: "actors", id }) as const);
  return withoutEntries(head + actors, entries).slice(head.length);
}

suite("withoutEntries", () => {
  test("leaves an empty list where all that stand on lines go", () => {
    const lines = [ida, otto].map((actor) => `\n  - ${actor}`).join("");
    assert.equal(left(`${lines}\n`, "ida", "otto"), " []\n");
  });

  test("leaves no comma where neighbours in brackets go", () => {
    const list = ` [${ida}, ${otto}, ${bo}]\n`;
    assert.equal(left(list, "ida", "otto"), ` [${bo}]\n`);
    assert.equal(left(list, "otto", "bo"), ` [${ida}]\n`);
    assert.equal(left(list, "bo", "ida", "otto"), " []\n");
  });

  test("takes all out at once where others stay on lines of their own", () => {
    const lines = [ida, otto, bo].map((actor) => `\n  - ${actor}`);
    assert.equal(left(`${lines.join("")}\n`, "ida", "bo"), `${lines[1]}\n`);
  });
});
