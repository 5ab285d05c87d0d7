import assert from "node:assert/strict";
import { readBriefing } from "../../../src/core/model/briefingFile.js";
import { nameInEntry } from "../../../src/features/symbols/nameInEntry.js";

const text = [
  "briefing: 1",
  "article: { id: k, type: book, title: Ida Marsh and the mills }",
  "actors:",
  "  - id: ida",
  "    name: Ida Marsh",
  "    kind: person",
  "    aliases: [Marsh, the miller]",
].join("\n");

/** The name at the nth place of the words, counted from 0. */
function nameAt(words: string, nth = 0): string | undefined {
  const [actor] = readBriefing(text).briefing?.actors ?? [];
  assert.ok(actor);
  const places = [...text.matchAll(new RegExp(words, "g"))];
  const offset = (places[nth]?.index ?? -1) + 1;
  const found = nameInEntry(text, actor, offset);
  assert.equal(found && text.slice(found.start, found.end), found?.name);
  return found?.name;
}

suite("nameInEntry", () => {
  test("is the longest name or alias that stands there", () => {
    assert.equal(nameAt("Ida Marsh", 1), "Ida Marsh");
    assert.equal(nameAt("Marsh", 1), "Ida Marsh");
    assert.equal(nameAt("Marsh", 2), "Marsh");
    assert.equal(nameAt("miller"), "the miller");
  });

  test("is none beside names and outside the entry", () => {
    assert.equal(nameAt("person"), undefined);
    assert.equal(nameAt("Ida Marsh", 0), undefined);
  });
});
