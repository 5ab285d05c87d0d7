import assert from "node:assert/strict";
import { cpuTime } from "../../../support/cpuTime.js";
import { findActors } from "../../../../src/core/extraction/actors/index.js";

const size = 20_000;
const fill = (piece: string) =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Texts that would be slow to read if anything were tried again and again. */
const hostile: Record<string, string> = {
  capitals: fill("A"),
  "capital words": fill("Ab "),
  "one endless name": fill("Party and "),
  "joined titles": fill("President of the "),
  particles: fill("von der al-"),
  hyphens: fill("A-"),
  dots: fill("U.S."),
  acronyms: Array.from({ length: size / 5 }, (_, index) =>
    index
      .toString(26)
      .replace(/./g, (digit) => String.fromCharCode(65 + parseInt(digit, 26))),
  ).join(" "),
  "blanks in a name": `Ida${" ".repeat(size)}Lund`,
  brackets: fill("(A) (B"),
  "first words of phrases": fill("San "),
  commas: fill("Ida Lund, "),
  surrogates: fill("\uD83D\uDE00\uD800"),
};

suite("hostile text", () => {
  for (const [name, text] of Object.entries(hostile))
    test(`${name} take no longer for being long, and spans stay inside`, () => {
      findActors(text.slice(0, size / 10));
      const started = cpuTime();
      const actors = findActors(text);
      const took = cpuTime() - started;
      assert.ok(took < 2_000, `${took.toFixed(0)} ms`);
      for (const { mentions } of actors)
        for (const { start, end } of mentions)
          assert.ok(0 <= start && start < end && end <= text.length);
    });
});
