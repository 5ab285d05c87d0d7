import assert from "node:assert/strict";
import { readBriefing } from "../../../src/core/model/briefingFile.js";
import { TitleWords } from "../../../src/features/hover/titleWords.js";

const titles = [
  "The mill at Dunmore opens again",
  "Café owners meet the mayor",
  "The council votes on the weir and on the road to the coast",
  "A storm takes the old bridge",
  "Another storm takes the old bridge",
  "Mill opens",
];
const text = [
  "briefing: 1",
  "article: { id: k, type: book, title: Mills }",
  "events:",
  ...titles.map((title, i) => `  - { id: e${i}, title: ${title}, actors: [] }`),
].join("\n");
const titleWords = new TitleWords([
  { address: "a", text, ...readBriefing(text) },
]);

/** The words that are found at the | in the line, and the numbers of the events. */
function found(marked: string): string | undefined {
  const line = marked.replace("|", "");
  const place = titleWords.at(line, marked.indexOf("|"));
  if (!place) return undefined;
  const ids = place.refs.map(({ id }) => id).join(" ");
  return `${line.slice(place.start, place.end)}: ${ids}`;
}

suite("titleWords", () => {
  test("finds an event by its title inside a sentence, in any case", () => {
    assert.equal(
      found("In May the mill at D|unmore opens again, they say."),
      "the mill at Dunmore opens again: e0",
    );
    assert.equal(
      found("CAFE OWNERS MEET| THE MAYOR"),
      "CAFE OWNERS MEET THE MAYOR: e1",
    );
  });

  test("finds it by more than half of its words in a row, and by no fewer", () => {
    assert.equal(
      found("When the m|ill at Dunmore burnt"),
      "the mill at Dunmore: e0",
    );
    assert.equal(found("He went on the r|oad to the coast"), undefined);
    assert.equal(found("The mill| at night"), undefined);
  });

  test("finds the event of which more words are there, or all that have as many", () => {
    assert.equal(
      found("Another storm| takes the old bridge"),
      "Another storm takes the old bridge: e4",
    );
    assert.equal(
      found("That storm| takes the old bridge"),
      "storm takes the old bridge: e3 e4",
    );
  });

  test("finds nothing beside the words, nor by a title of two words", () => {
    assert.equal(found("Now| the mill at Dunmore opens again"), undefined);
    assert.equal(found("Mill| opens"), undefined);
    assert.equal(found("|"), undefined);
  });
});
