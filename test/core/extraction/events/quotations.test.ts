import assert from "node:assert/strict";
import { Quotations } from "../../../../src/core/extraction/events/quotations.js";
import { readText } from "../../../../src/core/extraction/text/index.js";

/** The quoted tokens of a text, by their words. */
function quotedWords(source: string): string {
  const text = readText(source);
  const quotations = new Quotations(text);
  return Array.from({ length: text.length }, (_, token) => token)
    .filter((token) => quotations.has(token))
    .map((token) => text.written(token))
    .join(" ");
}

suite("quotations", () => {
  const cases: readonly (readonly [text: string, quoted: string])[] = [
    ["Orr said “no” twice.", "“ no ”"],
    ['Orr said "no" twice.', '" no "'],
    ['Orr ("no") and Hale ("yes") met.', '" no " " yes "'],
    ["Orr said “no, never.\n\nHale left.", "“ no , never ."],
    ['A 5" pipe and no more.', ""],
    ["Orr said no” twice.", ""],
    ["Nothing is quoted.", ""],
  ];
  for (const [text, quoted] of cases)
    test(JSON.stringify(text), () => assert.equal(quotedWords(text), quoted));
});
