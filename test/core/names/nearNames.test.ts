import assert from "node:assert/strict";
import { capitalWord, NearNames } from "../../../src/core/names/nearNames.js";
import { cpuTime } from "../../support/cpuTime.js";

const near = new NearNames([
  "Vladimir Harrow",
  "Korea",
  "Zoë Marlowe",
  "Marlows of Riga",
  "NATO",
  "Constantinople",
]);

suite("nearNames", () => {
  for (const [word, meant] of [
    ["Vladmir", "Vladimir"],
    ["Vladimmir", "Vladimir"],
    ["Vlaidmir", "Vladimir"],
    ["Vlodimir", "Vladimir"],
    ["Harow", "Harrow"],
    ["Marlöve", "Marlowe"],
    ["Marlawe", "Marlowe"],
    ["Constentinopel", undefined],
    ["Constentinnople", "Constantinople"],
    // It is a known word, in whatever case and accents.
    ["Vladimir", undefined],
    ["HARROW", undefined],
    ["Zoe", undefined],
    // Another form, or another word.
    ["Korean", undefined],
    ["Koreas", undefined],
    ["Harrows", undefined],
    ["Narrow", undefined],
    ["Vlad", undefined],
    ["Rigas", undefined],
    ["NAATO", undefined],
  ] as const) {
    test(`${word} is nearly ${meant ?? "none"}`, () => {
      assert.equal(near.near(word), meant);
    });
  }

  test("tells none of two that are as near", () => {
    const two = new NearNames(["Marlow", "Marrow"]);
    assert.equal(two.near("Maryow"), undefined);
  });

  test("reads words that begin with a capital", () => {
    const words = [
      ..."Ida’s mill, O'Neil and Élan, aNATO".matchAll(capitalWord),
    ];
    assert.deepEqual(
      words.map(([word]) => word),
      ["Ida", "Neil", "Élan"],
    );
  });

  test("answers soon among many names", () => {
    const letters = "abcdefghijklmnopqrstuvwxyz";
    const names = Array.from({ length: 50_000 }, (_, i) =>
      Array.from({ length: 8 }, (_, at) =>
        letters.charAt((i * 7 ** at + at * 11) % 26),
      ).join(""),
    ).map((name) => name.charAt(0).toUpperCase() + name.slice(1));
    const many = new NearNames(names);
    const before = cpuTime();
    for (let i = 0; i < 50; i++) many.near(`Abcde${letters.charAt(i % 26)}zh`);
    const spent = cpuTime() - before;
    assert.ok(spent < 500, `${spent} ms`);
  });
});
