import assert from "node:assert/strict";
import { cpuTime } from "../../../support/cpuTime.js";
import { bibtex } from "../../../../src/core/citation/bibliography/formats/bibtex.js";

const referenceOf = (text: string, key: string) =>
  bibtex
    .read(text)
    .entries.find((entry) => entry.key === key)
    ?.toReference();

suite("entries that take from others", () => {
  test("take the book's title under its own name", () => {
    const text = `@incollection{part, title = {Ferries}, crossref = {Whole}}
@collection{whole, title = {Straits}, subtitle = {A Reader}, editor = {Lind, Eva}, date = {2001}, publisher = {A and B}}
@article{piece, title = {Ice}, crossref = {paper}}
@periodical{paper, title = {Northern Review}, date = {2002}, entrysubtype = {magazine}}`;
    assert.deepEqual(referenceOf(text, "part"), {
      id: "part",
      type: "chapter",
      title: "Ferries",
      "container-title": "Straits: A Reader",
      editor: [{ family: "Lind", given: "Eva" }],
      issued: { "date-parts": [[2001]] },
      publisher: "A; B",
    });
    assert.deepEqual(referenceOf(text, "piece"), {
      id: "piece",
      type: "article-journal",
      title: "Ice",
      "container-title": "Northern Review",
      issued: { "date-parts": [[2002]] },
    });
  });

  test("take fields of data entries, and through generations", () => {
    const text = `@book{b, title = {B}, xdata = {one, two}}
@xdata{one, publisher = {P}, xdata = {three}}
@xdata{two, location = {Q and R}, publisher = {No}}
@xdata{three, date = {1999}}
@inbook{c, title = {C}, crossref = {v}}
@book{v, title = {V}, crossref = {m}}
@mvbook{m, title = {M}, author = {Rowe, Ada}}`;
    assert.deepEqual(referenceOf(text, "b"), {
      id: "b",
      type: "book",
      title: "B",
      publisher: "P",
      "publisher-place": "Q; R",
      issued: { "date-parts": [[1999]] },
    });
    assert.deepEqual(referenceOf(text, "c"), {
      id: "c",
      type: "chapter",
      title: "C",
      author: [{ family: "Rowe", given: "Ada" }],
      "container-title": "M",
      "volume-title": "V",
    });
  });

  test("stand still where they take from each other", () => {
    const ring = Array.from(
      { length: 200 },
      (_, i) =>
        `@xdata{x${i}, xdata = {${Array.from({ length: 40 }, (_, j) => `x${(i + j) % 200}`).join(",")}}}`,
    ).join("\n");
    const start = cpuTime();
    assert.ok(referenceOf(`${ring}\n@book{b, title={B}, xdata={x1}}`, "b"));
    const doubled = Array.from(
      { length: 60 },
      (_, i) => `@string{w${i + 1} = w${i} # w${i}}`,
    ).join("\n");
    const grown = referenceOf(
      `@string{w0 = "word"}${doubled}@book{b, title = w60}`,
      "b",
    );
    assert.equal(grown?.title?.length, 1000);
    assert.ok(cpuTime() - start < 2000);
  });

  test("read abbreviations, those of others too, and parts that are joined", () => {
    const text = `@string{np = "Northern"}
@STRING(press = np # { Press})
@book{a, title = "On " # {ice # snow} # 7, publisher = Press, month = mar, year = 2019}`;
    assert.deepEqual(referenceOf(text, "a"), {
      id: "a",
      type: "book",
      title: "On ice # snow7",
      publisher: "Northern Press",
      issued: { "date-parts": [[2019, 3]] },
    });
  });
});
