import assert from "node:assert/strict";
import { renameActor } from "../../../../src/core/model/edits/renameActor.js";
import { applyEdits } from "../../../../src/core/model/textEdit.js";

const text = [
  "briefing: 1 # kept",
  "actors:",
  "  - id: ida",
  "    name: Ida Marsh # the miller",
  "    aliases: [Marsh, 'the miller']",
  "  - { id: otto, name: Otto }",
  "",
].join("\n");

function renamed(actor: string, from: string, to: string): string | undefined {
  const edit = renameActor(text, actor, { from, to });
  return edit && applyEdits(text, [edit]);
}

suite("renameActor", () => {
  test("changes the name and nothing else", () => {
    assert.equal(
      renamed("ida", "Ida Marsh", "Ida Moor"),
      text.replace("Ida Marsh #", "Ida Moor #"),
    );
  });

  test("changes one alias and nothing else", () => {
    assert.equal(
      renamed("ida", "Marsh", "Moor"),
      text.replace("[Marsh,", "[Moor,"),
    );
  });

  test("quotes a name that would be read as something else", () => {
    assert.equal(
      renamed("otto", "Otto", "a: b, c"),
      text.replace("name: Otto ", 'name: "a: b, c" '),
    );
  });

  test("changes nothing when the actor has no such name", () => {
    assert.equal(renamed("ida", "Otto", "x"), undefined);
    assert.equal(renamed("nobody", "Otto", "x"), undefined);
    assert.equal(renameActor("a: [", "ida", { from: "a", to: "b" }), undefined);
  });
});
