import assert from "node:assert/strict";
import { guessKind } from "../../../src/features/review/guessKind.js";

const cases = [
  ["Ida Marsh", "person"],
  ["Ministry of Mills", "organization"],
  ["RTB", "organization"],
  ["Marsh administration", "administration"],
  ["Riga Accord", "agreement"],
  ["Millers' Union", "group"],
  ["G-9", "group"],
  ["Republic of Mills", "state"],
  ["Amber Sea", "place"],
] as const;

suite("guessKind", () => {
  for (const [name, kind] of cases)
    test(`${name} is a kind of ${kind}`, () => {
      assert.equal(guessKind(name), kind);
    });
});
