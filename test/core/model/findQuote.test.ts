import assert from "node:assert/strict";
import { findQuote } from "../../../src/core/model/findQuote.js";

/** The text, and where in it the quote is found: exactly in « », nearly in ‹ ›. */
const cases: [what: string, quote: string, marked: string][] = [
  [
    "a quote as it stands",
    "the mill stopped",
    "In May «the mill stopped» for good.",
  ],
  ["the first of several", "it rained", "«it rained» and it rained"],
  ["a quote with blanks around it", " it rained\n", "So «it rained» on."],
  [
    "a quote whose line ends and quotation marks were changed",
    'the "old" mill\nstopped in May',
    "Then ‹the “old” mill stopped in May›.",
  ],
  [
    "a quote with a word put in and one taken out",
    "the old mill by the river stopped for good in May",
    "A fire broke out. Then ‹the mill by the river finally stopped for good in May›. Nobody came.",
  ],
  [
    "a quote that is not in the text",
    "the harbour froze over",
    "The mill stopped in May.",
  ],
  [
    "a quote with too few of its words left",
    "the mill stopped in May",
    "The mill burned in June.",
  ],
  ["an empty quote", "  ", "The mill stopped."],
  ["a quote without words", "…", "The mill stopped."],
  [
    "a word that stands more often in the quote than in the text",
    "no no no never",
    "no, he said, and no",
  ],
];

suite("find a quote", () => {
  for (const [what, quote, marked] of cases)
    test(what, () => {
      const text = marked.replace(/[«»‹›]/g, "");
      assert.equal(drawn(text, quote), marked);
    });

  test("takes a text of a million words in its stride", () => {
    const text = "the mill stopped ".repeat(333_000);
    const started = performance.now();
    assert.equal(findQuote(text, "the harbour froze over night"), undefined);
    assert.ok(performance.now() - started < 5000);
  });
});

function drawn(text: string, quote: string): string {
  const found = findQuote(text, quote);
  if (!found) return text;
  const { start, end } = found.span;
  const [open, close] = found.isExact ? "«»" : "‹›";
  return `${text.slice(0, start)}${open}${text.slice(start, end)}${close}${text.slice(end)}`;
}
