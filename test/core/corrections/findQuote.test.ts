import assert from "node:assert/strict";
import { cpuTime } from "../../support/cpuTime.js";
import { findQuote } from "../../../src/core/corrections/findQuote.js";
import { randomNumbers } from "../../support/hostileText.js";

const text = [
  "The harbour was quiet in spring. Captain Crane opened the new dock on a",
  "Monday, and the “whole town” came to see it. In autumn he sailed away.",
  "The harbour was quiet in winter.",
].join("\n");

function found(quote: string, near?: number): string | undefined {
  const place = findQuote(text, quote, near);
  return (
    place &&
    `${place.isExact ? "exact" : "near"}: ${text.slice(place.start, place.end)}`
  );
}

suite("findQuote", () => {
  test("finds a passage word for word", () => {
    assert.equal(found("opened the new dock"), "exact: opened the new dock");
  });

  test("takes the place nearest to where it stood", () => {
    const quote = "The harbour was quiet in";
    assert.equal(findQuote(text, quote, 0)?.start, 0);
    assert.equal(
      findQuote(text, quote, text.length)?.start,
      text.lastIndexOf(quote),
    );
  });

  test("does not mind other blanks and quotation marks", () => {
    assert.equal(
      found('on a Monday, and the "whole  town" came'),
      "exact: on a\nMonday, and the “whole town” came",
    );
  });

  test("finds a passage that was edited, and says so", () => {
    assert.equal(
      found("Captain Crane has opened the old dock on a Monday"),
      "near: Captain Crane opened the new dock on a\nMonday",
    );
  });

  test("does not find what is not there", () => {
    assert.equal(
      found("A train left the station before noon that day"),
      undefined,
    );
    assert.equal(found(""), undefined);
    assert.equal(found("zzz"), undefined);
  });

  test("finds nine in ten sentences with one letter in ten changed, at the right place", () => {
    const random = randomNumbers(3);
    const words = Array.from({ length: 3000 }, () =>
      Array.from({ length: 2 + Math.floor(random() * 8) }, () =>
        String.fromCharCode(97 + Math.floor(random() * 26)),
      ).join(""),
    ).join(" ");
    let right = 0;
    for (let i = 0; i < 100; i++) {
      const start = Math.floor(random() * (words.length - 200));
      const quote = words
        .slice(start, start + 120)
        .replace(/./g, (unit) => (random() < 0.1 ? "#" : unit));
      const place = findQuote(words, quote);
      if (place && Math.abs(place.start - start) < 8) right += 1;
    }
    assert.ok(right >= 90, `${right} of 100`);
  });

  test("looks through a million units in good time", () => {
    const long = "a b c d e f g h ".repeat(65_000);
    const start = cpuTime();
    findQuote(long, "a b c d x f g h ".repeat(100));
    assert.ok(cpuTime() - start < 10_000);
  });
});
