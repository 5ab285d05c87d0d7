import assert from "node:assert/strict";
import { cpuTime } from "../../../support/cpuTime.js";
import { biblatex } from "../../../../src/core/citation/markups/biblatex.js";
import { cite, hostile, insert, keysOf } from "./support.js";

suite("biblatex citation", () => {
  const paragraph = { label: "paragraph", value: "4" } as const;

  test("has key, locator and words around", () => {
    assert.equal(cite(biblatex, {}), "\\autocite{rowe2019}");
    assert.equal(
      cite(biblatex, { locator: paragraph }),
      "\\autocite[para.~4]{rowe2019}",
    );
    assert.equal(
      cite(biblatex, { locator: { label: "page", value: "12–14" } }),
      "\\autocite[12--14]{rowe2019}",
    );
    assert.equal(
      cite(biblatex, { prefix: "see" }),
      "\\autocite[see][]{rowe2019}",
    );
    assert.equal(
      cite(biblatex, { prefix: "see", locator: paragraph, suffix: "on ice" }),
      "\\autocite[see][para.~4, on ice]{rowe2019}",
    );
    assert.equal(cite(biblatex, { mode: "inText" }), "\\textcite{rowe2019}");
    assert.equal(
      cite(biblatex, { mode: "suppressAuthor" }),
      "\\autocite*{rowe2019}",
    );
  });

  test("gives a heading in its own words, brackets in braces", () => {
    assert.equal(
      cite(biblatex, { locator: { label: "heading", value: "Ice [1]; 50%" } }),
      "\\autocite[under “Ice {[}1{]}{;} 50\\%”]{rowe2019}",
    );
  });

  test("joins the command around the cursor", () => {
    assert.equal(insert(biblatex, "\\autocite{a|}"), "\\autocite{a,rowe2019|}");
    assert.equal(
      insert(biblatex, "\\autocite[3]{a|}", { locator: paragraph }),
      "\\autocites[3]{a}[para.~4]{rowe2019}|",
    );
    assert.equal(
      insert(biblatex, "\\autocites[3]{a|}[4]{b}"),
      "\\autocites[3]{a}[4]{b}{rowe2019}|",
    );
  });

  test("finds keys, not those in comments", () => {
    const text =
      "\\cite{a, b} \\textcites[1]{c}[2]{d} % \\cite{no}\n\\%\\footcite*[x][]{e}";
    assert.deepEqual(keysOf(biblatex, text), ["a", "b", "c", "d", "e"]);
  });

  test("escapes every sign of LaTeX", () => {
    const written = biblatex.write([{ text: hostile, italic: true }]);
    assert.equal(
      written,
      "\\emph{\\# * \\_ \\$ @ [ ] \\{ \\} \\textbackslash{} \\textasciitilde{} \\textasciicircum{} \\textbar{} " +
        "\\textless{} \\textgreater{} \\& \\% \\textasciigrave{} “x” 'y' ... -{}- // :: 日本 Путин السلام}",
    );
  });

  test("reads a hostile text in linear time", () => {
    const start = cpuTime();
    for (const part of [
      "\\cite[",
      "\\cite{",
      "\\cites[]{a}[",
      "cite",
      "\\\\%",
    ]) {
      keysOf(biblatex, part.repeat(30_000));
    }
    assert.ok(cpuTime() - start < 3000);
  });
});
