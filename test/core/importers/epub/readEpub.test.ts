import assert from "node:assert/strict";
import { importArticle } from "../../../../src/core/importers/importArticle.js";
import { cpuTime } from "../../../support/cpuTime.js";
import { makeEpub } from "../../../support/makeEpub.js";

const read = (bytes: Uint8Array, fileName = "book.epub") =>
  importArticle(bytes, { fileName });

const chapters = [
  "<h1>The lock</h1><p>In March 2014, Ada Quill opened it.</p><script>steal()</script>",
  "<h1>The <i>sand</i></h1><h2>After the <a id='x'/>storm</h2><p>Otto Crane left.<br/>He came back.</p>",
];

suite("EPUB", () => {
  test("gives the chapters in the order of reading, and what the book says of itself", async () => {
    const bytes = await makeEpub({
      chapters,
      metadata:
        "<dc:title>A harbour\n between two towns</dc:title><dc:creator>Ida Hale</dc:creator><dc:date>2019-02-03T00:00:00Z</dc:date><dc:language>en-GB</dc:language><dc:publisher>Vell Press</dc:publisher>",
    });
    const { article, text, isVerbatim, problems } = await read(bytes);
    assert.equal(
      text,
      "# The lock\n\nIn March 2014, Ada Quill opened it.\n\n# The sand\n\n## After the storm\n\nOtto Crane left.\nHe came back.\n",
    );
    assert.deepEqual(article, {
      id: "",
      type: "book",
      title: "A harbour between two towns",
      author: [{ family: "Hale", given: "Ida" }],
      issued: "2019-02-03",
      language: "en-GB",
      fields: { publisher: "Vell Press" },
    });
    assert.deepEqual([isVerbatim, problems], [false, []]);
  });

  test("has its title once, whatever its title page says", async () => {
    const bytes = await makeEpub({
      chapters: [
        "<h1>Two towns</h1><p>Ida Hale</p>",
        "<h1>Two towns</h1><p>It began so.</p>",
        "<h1>Two towns again</h1><p>It went on.</p>",
      ],
      metadata: "<dc:title>Two towns</dc:title>",
    });
    assert.equal(
      (await read(bytes)).text,
      "# Two towns\n\nIda Hale\n\nIt began so.\n\n# Two towns again\n\nIt went on.\n",
    );
  });

  test("is known without its ending, and a Word document is not taken for it", async () => {
    const bytes = await makeEpub({ chapters });
    assert.match((await read(bytes, "download")).text, /Ada Quill/);
  });

  const hostile: readonly (readonly [
    string,
    Parameters<typeof makeEpub>[0],
  ])[] = [
    ["is locked", { chapters, files: { "META-INF/rights.xml": "<rights/>" } }],
    ["unpacks to too much", { chapters: ["0".repeat(7_000_000)] }],
    ["has far more elements", { chapters: ["<b>".repeat(100_000)] }],
    ["is not in it", { chapters, files: { "META-INF/container.xml": "<a/>" } }],
  ];
  for (const [cause, parts] of hostile)
    test(`says of a book that it ${cause}`, async () => {
      const bytes = await makeEpub(parts);
      const start = cpuTime();
      const { text, problems } = await read(bytes);
      assert.equal(text, "");
      assert.match(problems[0]?.message ?? "", new RegExp(cause));
      assert.ok(cpuTime() - start < 5000);
    });

  test("says of a book that is cut off that it is damaged", async () => {
    const bytes = await makeEpub({ chapters });
    const { problems } = await read(bytes.subarray(0, bytes.length / 2));
    assert.match(problems[0]?.message ?? "", /damaged or cut off/);
  });
});
