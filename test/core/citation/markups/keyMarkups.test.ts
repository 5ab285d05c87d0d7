import assert from "node:assert/strict";
import { cpuTime } from "../../../support/cpuTime.js";
import { asciidoctorBibtex } from "../../../../src/core/citation/markups/asciidoctorBibtex.js";
import { myst } from "../../../../src/core/citation/markups/myst.js";
import { natbib } from "../../../../src/core/citation/markups/natbib.js";
import { org } from "../../../../src/core/citation/markups/org.js";
import { sphinx } from "../../../../src/core/citation/markups/sphinx.js";
import { typst } from "../../../../src/core/citation/markups/typst.js";
import type { Citation } from "../../../../src/core/citation/citation.js";
import type { CitationMarkup } from "../../../../src/core/citation/markup.js";
import { cite, hostile, insert, keysOf } from "./support.js";

const paragraph = { label: "paragraph", value: "4" } as const;
const page = { label: "page", value: "12" } as const;
const heading = { label: "heading", value: "The thaw" } as const;
const all: Partial<Citation> = {
  prefix: "see",
  locator: paragraph,
  suffix: "on ice",
};

interface Sample {
  readonly markup: CitationMarkup;
  readonly plain: string;
  readonly paragraph: string;
  readonly page: string;
  readonly heading: string;
  readonly all: string;
  readonly inText: string;
  readonly noAuthor: string;
  /** Before and after a citation is put in at the cursor. */
  readonly joins: readonly (readonly [string, string])[];
  /** A text, and the keys it cites. */
  readonly keys: readonly (readonly [string, readonly string[]])[];
  /** A text that ends in a key being typed, `ro`. */
  readonly typing: string;
  readonly used: string;
  readonly unused?: string;
}

const samples: readonly Sample[] = [
  {
    markup: natbib,
    plain: "\\citep{rowe2019}",
    paragraph: "\\citep[para.~4]{rowe2019}",
    page: "\\citep[p.~12]{rowe2019}",
    heading: "\\citep[under “The thaw”]{rowe2019}",
    all: "\\citep[see][para.~4, on ice]{rowe2019}",
    inText: "\\citet{rowe2019}",
    noAuthor: "\\citeyearpar{rowe2019}",
    joins: [["\\citep{a|}", "\\citep{a,rowe2019|}"]],
    keys: [["\\citet*[a][b]{x,y} \\citealp{z}", ["x", "y", "z"]]],
    typing: "\\citep[see][]{a, ro",
    used: "\\usepackage[round]{natbib}",
    unused: "% \\usepackage{natbib}\n\\autocite{a}",
  },
  {
    markup: typst,
    plain: "@rowe2019",
    paragraph: "@rowe2019[para. 4]",
    page: "@rowe2019[p. 12]",
    heading: "@rowe2019[under “The thaw”]",
    all: "see @rowe2019[para. 4, on ice]",
    inText: '#cite(<rowe2019>, form: "prose")',
    noAuthor: '#cite(<rowe2019>, form: "year")',
    joins: [["@a|", "@a @rowe2019|"]],
    keys: [
      [
        "@a.b. @c: #cite(<d>) #cite(<e>, supplement: [p. 3])",
        ["a.b", "c", "d", "e"],
      ],
      ["= Heading <fig>\nSee @fig and @a. me@example.org `@no` // @no", ["a"]],
    ],
    typing: "#cite(<ro",
    used: "",
  },
  {
    markup: myst,
    plain: "{cite:p}`rowe2019`",
    paragraph: "{cite:p}`rowe2019{para. 4}`",
    page: "{cite:p}`rowe2019{p. 12}`",
    heading: "{cite:p}`rowe2019{under “The thaw”}`",
    all: "[see @rowe2019, para. 4, on ice]",
    inText: "{cite:t}`rowe2019`",
    noAuthor: "{cite:year}`rowe2019`",
    joins: [
      ["{cite:p}`a|`", "{cite:p}`a,rowe2019|`"],
      ["[@a|, p. 3]", "[@a, p. 3; @rowe2019|]"],
    ],
    keys: [
      [
        "{cite}`a, b` {cite:t}`{see}c{p. 3}` [@d]\n```\n{cite}`no`\n```",
        ["a", "b", "c", "d"],
      ],
    ],
    typing: "{cite:p}`a,ro",
    used: "As {cite:t}`a` says",
    unused: "As [@a] says, `{cite}`",
  },
  {
    markup: sphinx,
    plain: ":cite:p:`rowe2019`",
    paragraph: ":cite:p:`rowe2019`, para. 4",
    page: ":cite:p:`rowe2019`, p. 12",
    heading: ":cite:p:`rowe2019`, under “The thaw”",
    all: "see :cite:p:`rowe2019`, para. 4, on ice",
    inText: ":cite:t:`rowe2019`",
    noAuthor: ":cite:year:`rowe2019`",
    joins: [[":cite:p:`a|`", ":cite:p:`a,rowe2019|`"]],
    keys: [[":cite:p:`a,b` :footcite:`c` ``:cite:p:`no```", ["a", "b", "c"]]],
    typing: ":cite:p:`ro",
    used: ".. bibliography:: refs.bib",
    unused: "Plain [#a]_",
  },
  {
    markup: asciidoctorBibtex,
    plain: "cite:[rowe2019]",
    paragraph: "cite:[rowe2019], para. 4",
    page: "cite:[rowe2019(12)]",
    heading: "cite:[rowe2019], under “The thaw”",
    all: "see cite:[rowe2019], para. 4, on ice",
    inText: "citenp:[rowe2019]",
    noAuthor: "cite:[rowe2019]",
    joins: [["cite:[a(3)|]", "cite:[a(3),rowe2019|]"]],
    keys: [
      [
        "cite:[a(12), b] citenp:[c]\n// cite:[no]\n----\ncite:[no]\n----",
        ["a", "b", "c"],
      ],
    ],
    typing: "cite:[a, ro",
    used: ":bibtex-file: refs.bib",
    unused: "footnote:a[x]",
  },
  {
    markup: org,
    plain: "[cite:@rowe2019]",
    paragraph: "[cite:@rowe2019 para. 4]",
    page: "[cite:@rowe2019 p. 12]",
    heading: "[cite:@rowe2019 under “The thaw”]",
    all: "[cite:see @rowe2019 para. 4, on ice]",
    inText: "[cite/t:@rowe2019]",
    noAuthor: "[cite/na:@rowe2019]",
    joins: [["[cite:see @a|]", "[cite:see @a;@rowe2019|]"]],
    keys: [
      [
        "[cite:@a; see @b p. 3] [cite/t:@c]\n# [cite:@no]\n#+begin_src x\n[cite:@no]\n#+end_src",
        ["a", "b", "c"],
      ],
    ],
    typing: "[cite:@a;@ro",
    used: "#+bibliography: refs.bib",
    unused: "Plain [fn:a]",
  },
];

for (const sample of samples) {
  const { markup } = sample;
  suite(`${markup.name} citation`, () => {
    test("points to the whole, a paragraph, a page and a heading", () => {
      assert.deepEqual(
        [
          {},
          { locator: paragraph },
          { locator: page },
          { locator: heading },
        ].map((citation) => cite(markup, citation)),
        [sample.plain, sample.paragraph, sample.page, sample.heading],
      );
    });

    test("takes words around it, and two ways of naming the author", () => {
      const citations = [
        all,
        { mode: "inText" },
        { mode: "suppressAuthor" },
      ] as const;
      assert.deepEqual(
        citations.map((citation) => cite(markup, citation)),
        [sample.all, sample.inText, sample.noAuthor],
      );
    });

    test("joins the one around the cursor", () => {
      for (const [before, after] of sample.joins) {
        assert.equal(insert(markup, before), after);
      }
    });

    test("finds the keys in a text, outside code and comments", () => {
      for (const [text, keys] of sample.keys) {
        assert.deepEqual(keysOf(markup, text), keys, text);
      }
    });

    test("knows the key being typed", () => {
      assert.ok(markup.form.kind === "key");
      const { typing } = sample;
      assert.deepEqual(markup.form.findTypedKey(typing, typing.length), {
        start: typing.length - 2,
        end: typing.length,
      });
      assert.equal(markup.form.findTypedKey("plain ro", 8), undefined);
    });

    test("is known by what a document uses", () => {
      assert.ok(markup.isUsedIn(sample.used));
      if (sample.unused !== undefined)
        assert.ok(!markup.isUsedIn(sample.unused));
    });

    test("keeps one key whatever the words around it are", () => {
      for (const part of ["prefix", "suffix"] as const) {
        const written = cite(markup, { [part]: hostile });
        assert.deepEqual(keysOf(markup, written), ["rowe2019"], written);
      }
    });

    test("reads a hostile text in linear time", () => {
      const start = cpuTime();
      const parts = [sample.typing, sample.plain, "[", "{", "`", "@", "cite"];
      for (const part of parts) keysOf(markup, part.repeat(20_000));
      assert.ok(cpuTime() - start < 4000);
    });
  });
}
