import assert from "node:assert/strict";
import { bibtex } from "../../../src/core/citation/bibliography/formats/bibtex.js";
import {
  countKeys,
  walkKeyChoices,
} from "../../../src/features/cite/keyChoices.js";

suite("key choices", () => {
  test("say who, when and what, and are searched by all of it", () => {
    const { entries } = bibtex.read(
      '@book{a, author={Rowe, Ada and M{\\"u}ller, Jan}, title={Ice}, year=2019}\n' +
        "@book{b, author={{The Office} and B and C}, title={Ports}}\n@book{c}",
    );
    assert.deepEqual(
      [...walkKeyChoices(entries)].map(
        ({ key, description, title, searched }) => [
          key,
          description,
          title,
          searched,
        ],
      ),
      [
        ["a", "Rowe, Müller 2019", "Ice", "a Rowe Müller Ice 2019"],
        ["b", "The Office et al.", "Ports", "b The Office B C Ports "],
        ["c", "", "", "c   "],
      ],
    );
  });

  test("give a key once, by its first entry", () => {
    const { entries } = bibtex.read(
      "@book{a, title={One}}\n@book{a, title={Two}}",
    );
    assert.deepEqual(
      [...walkKeyChoices(entries)].map(({ title }) => title),
      ["One"],
    );
  });

  test("are counted as the document cites them", () => {
    const counts = countKeys([{ key: "a" }, { key: "b" }, { key: "a" }]);
    assert.deepEqual(
      [...counts],
      [
        ["a", 2],
        ["b", 1],
      ],
    );
  });
});
