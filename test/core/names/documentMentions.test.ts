import assert from "node:assert/strict";
import {
  DocumentMentions,
  type LineMention,
} from "../../../src/core/names/documentMentions.js";
import { createNameIndex } from "../../../src/core/names/nameIndex.js";
import { proseMarkups } from "../../../src/core/names/prose/index.js";
import { plainText } from "../../../src/core/names/prose/plainText.js";
import { mark, unmark } from "./support/marked.js";

const index = createNameIndex(
  ["Ada", "Ada Lovell", "Riga"].map((name) => ({ name, id: name })),
);

/** Language, and a document in which the mentions are marked that are in its prose. */
const cases: readonly (readonly [language: string, marked: string])[] = [
  ["plaintext", "⟦Ada⟧ at https://example.org/Ada and ⟦Riga⟧"],
  ["plaintext", "mail Ada@example.org, www.Riga.example/Ada or ⟦Ada⟧"],
  ["plaintext", "`⟦Ada⟧` and $⟦Riga⟧$"],
  ["plaintext", "by ⟦Ada\nLovell⟧ and ⟦Ada⟧\n\nLovell"],
  ["markdown", "---\ntitle: Ada\n---\n⟦Ada⟧"],
  ["markdown", "---\nauthor: Ada\n...\n⟦Ada⟧\n\n---\n\n⟦Ada⟧"],
  ["markdown", "⟦Ada⟧\n```\nAda\n```\n⟦Ada⟧"],
  ["markdown", "````md\n```\nAda\n```\nAda\n````\n⟦Ada⟧"],
  ["markdown", "~~~\nAda\n```\nAda\n~~~\n⟦Ada⟧"],
  ["markdown", "> ```\n> Ada\n> ```\n> ⟦Ada⟧"],
  ["markdown", "a `Ada` b ``Ada ` Riga`` ⟦Ada⟧"],
  ["markdown", '[⟦Ada⟧](Ada.md), ![⟦Riga⟧](img/Riga.png "Riga") ⟦Ada⟧'],
  ["markdown", "[⟦Ada⟧](https://x.example/Ada_(Riga)) ⟦Ada⟧"],
  ["markdown", "[⟦Ada⟧][Ada]\n\n[Ada]: https://x.example/Ada"],
  ["markdown", "[[⟦Ada⟧]], [[Ada|⟦Riga⟧]]"],
  ["markdown", '<https://x.example/Ada> <a title="Ada">⟦Ada⟧</a>'],
  ["markdown", "[@Ada, p. 3] and @Ada say; -@Ada; ⟦Ada⟧[^Ada]"],
  ["markdown", "[^Ada]: ⟦Ada⟧, in ⟦Riga⟧"],
  ["markdown", "$Ada$ and $$Ada + Riga$$; cost $5 for ⟦Ada⟧ and $6"],
  ["markdown", "$$\nAda\n$$\n⟦Ada⟧"],
  ["markdown", "<!-- Ada --> ⟦Ada⟧\n<!--\nAda\n--> ⟦Ada⟧"],
  ["markdown", "# ⟦Ada⟧ in ⟦Riga⟧\n\n- ⟦Ada⟧\n| ⟦Ada⟧ | ⟦Riga⟧ |"],
  ["markdown", "**⟦Ada** Lovell⟧ and _⟦Ada⟧_"],
  ["markdown", "> said ⟦Ada\n> Lovell⟧ in ⟦Riga⟧"],
  ["markdown", "said Ada `x`".replace("Ada", "⟦Ada⟧") + "\nLovell"],
  ["quarto", "```{r}\nAda\n```\n⟦Ada⟧"],
  ["latex", "⟦Ada⟧ % Ada\n⟦Ada⟧ 5\\% ⟦Ada⟧"],
  ["latex", "\\cite{Ada} \\parencite[see][p.~3]{Ada} \\ref{Ada} ⟦Ada⟧"],
  ["latex", "\\section{⟦Ada⟧} \\emph{⟦Ada} Lovell⟧ \\label{Ada}"],
  ["latex", "\\begin{verbatim}\nAda\n\\end{verbatim}\n⟦Ada⟧"],
  ["latex", "\\begin{equation*}\nAda\n\\end{equation*}\n⟦Ada⟧"],
  ["latex", "$Ada$ \\(Ada\\) \\[Ada\\] \\verb|Ada| ⟦Ada⟧"],
  ["latex", "\\href{https://x.example/Ada}{⟦Ada⟧} \\url{Ada}"],
  ["latex", "\\includegraphics[width=3cm]{Ada} \\begin{Ada}⟦Ada⟧"],
  ["html", '<p class="Ada">⟦Ada⟧</p><!-- Ada -->⟦Riga⟧'],
  ["html", "<script>\nAda\n</script>⟦Ada⟧"],
  ["html", "<code>Ada</code> ⟦Ada⟧ <b>⟦Ada</b> Lovell⟧"],
  ["html", '<a\n href="Ada"\n>⟦Ada⟧</a>'],
  ["asciidoc", "----\nAda\n----\n⟦Ada⟧ `Ada`\n// Ada\n:Ada: Ada"],
  ["asciidoc", "cite:[Ada] link:Ada[⟦Ada⟧] <<Ada,⟦Riga⟧>>"],
  ["restructuredtext", "⟦Ada⟧ ``Ada`` :cite:`Ada` `⟦Ada⟧ <Ada>`_"],
  ["restructuredtext", ".. code-block:: py\n\n   Ada\n\n⟦Ada⟧"],
  ["restructuredtext", ".. _Ada: https://x.example\n⟦Ada⟧ [Ada]_"],
  ["org", "#+begin_src py\nAda\n#+end_src\n⟦Ada⟧ =Ada= ~Ada~"],
  ["org", "[[file:Ada][⟦Ada⟧]] [cite:@Ada] # ⟦Ada⟧\n# Ada"],
  ["org", ":PROPERTIES:\n:Ada: Ada\n:END:\n⟦Ada⟧"],
  ["typst", "⟦Ada⟧ // Ada\n`Ada` $Ada$ @Ada <Ada> ⟦Ada⟧"],
  ["typst", '/*\nAda\n*/ ⟦Ada⟧\n#import "Ada"\n#cite(<Ada>)'],
];

suite("documentMentions", () => {
  for (const [language, marked] of cases) {
    test(`${language}: ${JSON.stringify(marked)}`, () => {
      const { text, spans } = unmark(marked);
      assert.equal(mark(text, found(text, language)), marked);
      assert.ok(index.find(text).length >= spans.length);
    });
  }

  test("knows after any edit what a new reading of the whole would know", () => {
    const pick = numbers(5);
    const pieces = "```|Ada|Ada Lovell|$$|<!--|-->||x|---|Ada\u00a0".split("|");
    const lines = Array.from({ length: 12 }, () => piece(pieces, pick));
    const edited = documentOf(lines, "markdown");
    for (let round = 0; round < 3000; round++) {
      const first = pick(lines.length + 1);
      const removed = Math.min(pick(3), lines.length - first);
      const inserted = Array.from({ length: pick(3) }, () =>
        piece(pieces, pick),
      );
      lines.splice(first, removed, ...inserted);
      edited.replace(first, removed, inserted);
      const whole = documentOf(lines, "markdown");
      if (pick(3) > 0)
        assert.deepEqual(edited.all(), whole.all(), lines.join("\n"));
    }
  });

  test("searches again only in the edited line and the one before", () => {
    let searches = 0;
    const counting = {
      ...index,
      size: index.size,
      findStarting: (text: string, before: number) => {
        searches++;
        return index.findStarting(text, before);
      },
    };
    const lines = Array.from({ length: 500 }, () => "said Ada in Riga");
    const document = new DocumentMentions(lines, plainText, counting);
    document.all();
    searches = 0;
    document.replace(250, 1, ["said Ada Lovell in Riga"]);
    assert.equal(document.all().length, 1000);
    assert.equal(searches, 2);
  });

  test("finds the mention at a place, at its end, and from the line before", () => {
    const document = documentOf(["by Ada", "Lovell, Riga"], "plaintext");
    const names = [2, 3, 6].map((offset) => document.at(0, offset)?.name);
    assert.deepEqual(names, [undefined, "Ada Lovell", "Ada Lovell"]);
    const below = [0, 6, 7, 8, 12].map(
      (offset) => document.at(1, offset)?.name,
    );
    assert.deepEqual(below, [
      "Ada Lovell",
      "Ada Lovell",
      undefined,
      "Riga",
      "Riga",
    ]);
  });

  test("ranks what an ambiguous name means by the whole document", () => {
    const two = createNameIndex([
      { name: "Lovell", id: "ada" },
      { name: "Lovell", id: "ben" },
      { name: "Ben Lovell", id: "ben" },
    ]);
    const lines = ["said Lovell", "", "Ben Lovell came"];
    const document = new DocumentMentions(lines, plainText, two);
    const [mention] = document.onLine(0);
    assert.ok(mention);
    assert.deepEqual(mention.ids, ["ada", "ben"]);
    assert.deepEqual(document.idsOf(mention), ["ben", "ada"]);
    document.replace(2, 1, [""]);
    assert.deepEqual(document.idsOf(mention), ["ada", "ben"]);
  });

  test("ranks the mentions of a document once until it is edited", () => {
    const document = documentOf(["said Ada", "in Riga"], "plaintext");
    const all = document.all();
    assert.equal(document.all(), all);
    document.replace(1, 1, ["in Oslo"]);
    assert.equal(document.all().length, 1);
    document.forget();
    assert.deepEqual(document.all(), all.slice(0, 1));
  });
});

function documentOf(lines: readonly string[], language: string) {
  const markup =
    proseMarkups.find(({ languages }) => languages.includes(language)) ??
    plainText;
  return new DocumentMentions(lines, markup, index);
}

function found(text: string, language: string) {
  const lines = text.split("\n");
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  return documentOf(lines, language)
    .all()
    .map((mention: LineMention) => ({
      start: (starts[mention.line] ?? 0) + mention.start,
      end: (starts[mention.endLine] ?? 0) + mention.endOffset,
    }));
}

/** Numbers below a bound, always the same ones. */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % bound;
  };
}

function piece(pieces: readonly string[], pick: (bound: number) => number) {
  return `${pieces[pick(pieces.length)] ?? ""} ${pieces[pick(pieces.length)] ?? ""}`.trim();
}
