import assert from "node:assert/strict";
import { importArticle } from "../../../src/core/importers/importArticle.js";
import { makeDocx } from "../../support/makeDocx.js";
import { long, page, read } from "./support.js";

suite("importArticle", () => {
  test("makes Markdown of a page, with its headings however they are marked", async () => {
    const { text, isVerbatim, problems } = await read(
      page(
        `<h1>Bridge</h1><p>${long}</p><h2>The vote</h2><p>${long}</p><p><strong>What comes next</strong></p><ul><li>${long}</li><li>A survey</li></ul><blockquote><p>${long}</p></blockquote><script>alert(1)</script>`,
      ),
      "bridge.html",
    );
    assert.equal(
      text,
      `${long}\n\n## The vote\n\n${long}\n\n## What comes next\n\n- ${long}\n\n- A survey\n\n> ${long}\n`.replace(
        /^/,
        text.startsWith("# Bridge\n\n") ? "# Bridge\n\n" : "",
      ),
    );
    assert.deepEqual([isVerbatim, problems], [false, []]);
  });

  test("keeps the words of a page from being read as Markdown or HTML", async () => {
    const { text } = await read(
      page(
        `<p>${long} A tag is written &lt;b&gt;, a star *, code \`.</p><p># no heading, though it looks like one, and ${long}</p>`,
      ),
      "signs.html",
    );
    assert.match(text, /A tag is written \\<b>, a star \\\*, code \\`\./);
    assert.match(text, /^\\# no heading/m);
  });

  test("ends a paragraph at two line breaks and keeps one", async () => {
    const { text } = await read(
      page(`<div>${long}<br>Second line<br><br>Third ${long}</div>`),
      "breaks.html",
    );
    assert.equal(text, `${long}\nSecond line\n\nThird ${long}\n`);
  });

  test("reads the facts of linked data", async () => {
    const linked = JSON.stringify({
      "@graph": [
        { "@type": "WebSite", name: "Other" },
        {
          "@type": ["NewsArticle"],
          headline: "Bridge vote put off",
          author: [{ name: "Ada van der Quill" }, "The Arle Post Staff"],
          datePublished: "2020-03-04T10:00:00Z",
          publisher: { name: "The Arle Post" },
        },
      ],
    });
    const { article } = await read(
      page(
        `<p>${long}</p>`,
        `<script type="application/ld+json">${linked}</script><link rel="canonical" href="https://arle.example/bridge">`,
      ),
      "facts.html",
    );
    assert.deepEqual(article, {
      id: "",
      type: "article-newspaper",
      title: "Bridge vote put off",
      author: [
        { family: "van der Quill", given: "Ada" },
        { literal: "The Arle Post Staff" },
      ],
      issued: "2020-03-04",
      containerTitle: "The Arle Post",
      url: "https://arle.example/bridge",
      language: "en",
      fields: {},
    });
  });

  test("reads the facts that journals put into meta elements", async () => {
    const meta = [
      ["citation_title", "Bridges and votes"],
      ["citation_author", "Quill, Ada"],
      ["citation_publication_date", "2019/11"],
      ["citation_journal_title", "Journal of Harbours"],
      ["citation_volume", "4"],
      ["citation_doi", "10.1000/arle"],
    ].map(([name, content]) => `<meta name="${name}" content="${content}">`);
    const { article } = await read(
      page(`<p>${long}</p>`, meta.join("")),
      "j.html",
    );
    assert.deepEqual(
      [
        article.type,
        article.title,
        article.author,
        article.issued,
        article.fields,
      ],
      [
        "article-journal",
        "Bridges and votes",
        [{ family: "Quill", given: "Ada" }],
        "2019-11",
        { DOI: "10.1000/arle", volume: "4" },
      ],
    );
  });

  test("leaves Markdown as it is and reads its front matter", async () => {
    const text = `---\ntitle: "Bridge: a vote"\nauthor:\n  - name: Ada Quill\n  - Ben Rook\ndate: 2020-03-04\n---\n\n# Other\n\n${long}\r\n`;
    const { article, ...rest } = await read(text, "bridge.md");
    assert.deepEqual(rest, { text, isVerbatim: true, problems: [] });
    assert.deepEqual(
      [article.title, article.author, article.issued],
      [
        "Bridge: a vote",
        [
          { family: "Quill", given: "Ada" },
          { family: "Rook", given: "Ben" },
        ],
        "2020-03-04",
      ],
    );
  });

  test("takes the first heading of Markdown for a title, not one in a code block", async () => {
    const { article } = await read(
      "```\n# not this\n```\n\n# The *vote*\n",
      "a.md",
    );
    assert.equal(article.title, "The vote");
  });

  test("reads a Word document's headings, paragraphs and lists", async () => {
    const docx = await makeDocx([
      { text: "Bridge", style: "Heading1" },
      { text: long },
      { text: "The vote", style: "Heading2" },
      { text: "A & B < C" },
    ]);
    const { article, text } = await read(docx, "bridge.docx");
    assert.equal(text, `# Bridge\n\n${long}\n\n## The vote\n\nA & B < C\n`);
    assert.equal(article.title, "Bridge");
  });

  test("takes a Word document's title by its style, above all headings", async () => {
    const docx = await makeDocx([
      { text: "A harbour & its bridge", style: "Title" },
      { text: "The vote", style: "Heading1" },
      { text: long },
      { text: "Afterwards", style: "Heading2" },
    ]);
    const { article, text } = await read(docx, "bridge.docx");
    assert.equal(
      text,
      `# A harbour & its bridge\n\n## The vote\n\n${long}\n\n### Afterwards\n`,
    );
    assert.equal(article.title, "A harbour & its bridge");
  });

  test("takes who made a Word document for its author where the name is printed", async () => {
    const paragraphs = [{ text: "By ADA QUILL" }, { text: long }];
    const authorOf = async (creator: string) => {
      const docx = await makeDocx(paragraphs, { creator });
      return (await read(docx, "bridge.docx")).article.author;
    };
    assert.deepEqual(await authorOf("Ada Quill"), [
      { family: "Quill", given: "Ada" },
    ]);
    assert.deepEqual(await authorOf("Office User"), []);
  });

  test("keeps the rows of a table, and the columns of a page", async () => {
    const cell = (...inside: string[]) =>
      `<td>${inside.map((words) => `<p>${words}</p>`).join("")}</td>`;
    const table = `<table><tr>${cell("<b>1998</b>")}${cell("40 ships")}</tr></table>`;
    const columns = `<table><tr>${cell("The pier.", "The dock.")}${cell("Ads")}</tr></table>`;
    const { text } = await read(
      page(`<p>${long}</p>${table}${columns}`),
      "a.html",
    );
    assert.equal(
      text,
      `${long}\n\n1998 | 40 ships\n\nThe pier.\n\nThe dock.\n\nAds\n`,
    );
  });

  test("raises the numbers of notes, and leaves out the arrows back", async () => {
    const marked = `In 1974<sup><a href="#n1">[1]</a></sup> and 1975<a role="doc-noteref" href="#n2">2</a>, on 4 m<sup>2</sup>, the 10<sup>th</sup>.`;
    const note = `<p>See there. <a href="#r1">↩︎</a></p>`;
    const { text } = await read(
      page(`<p>${long}</p><p>${marked}</p>${note}`),
      "a.html",
    );
    assert.equal(
      text,
      `${long}\n\nIn 1974¹ and 1975², on 4 m², the 10th.\n\nSee there.\n`,
    );
  });

  test("goes by the bytes when the name tells nothing", async () => {
    assert.match(
      (await read(page(`<p>${long}</p>`), "download")).text,
      /^The council/,
    );
    assert.equal((await read(long, "notes")).text, long);
    assert.equal((await read(long, "notes")).isVerbatim, true);
  });

  test("rejects when it was aborted", async () => {
    const bytes = new TextEncoder().encode(long);
    await assert.rejects(
      importArticle(bytes, { fileName: "a.txt", signal: { aborted: true } }),
      /cancelled/,
    );
  });
});

suite("encodings", () => {
  const cases = [
    ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, 0x41], "A"],
    ["UTF-16, little end first", [0xff, 0xfe, 0x41, 0x00], "A"],
    ["UTF-16, big end first", [0xfe, 0xff, 0x00, 0x41], "A"],
  ] as const;
  for (const [name, bytes, text] of cases) {
    test(`reads ${name}`, async () => {
      const imported = await read(Uint8Array.from(bytes), "a.txt");
      assert.deepEqual([imported.text, imported.problems], [text, []]);
    });
  }

  test("reads Windows-1252, and says that it guessed", async () => {
    const latin = Buffer.from(
      `${long} “caf\u00e9” \u2013`
        .replace("“", "\x93")
        .replace("”", "\x94")
        .replace("\u2013", "\x96"),
      "latin1",
    );
    const { text, problems } = await read(latin, "a.txt");
    assert.equal(text, `${long} “café” –`);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["doubtful-encoding"],
    );
  });

  const guessed = [
    [
      "Shift_JIS",
      "港の町では、船が着くたびに鐘が鳴る。鐘の音を聞いて、人々は岸に集まる。",
      "8d6082cc92ac82c582cd8141914482aa928582ad82bd82d182c98fe082aa96c282e981428fe082cc89b982f095b782a282c48141906c815882cd8add82c98f5782dc82e98142",
    ],
    [
      "windows-1251",
      "Мэр города открыл новый мост в марте 2014 года, и жители пришли на берег реки.",
      "ccfdf020e3eef0eee4e020eef2eaf0fbeb20edeee2fbe920eceef1f220e220ece0f0f2e5203230313420e3eee4e02c20e820e6e8f2e5ebe820eff0e8f8ebe820ede020e1e5f0e5e320f0e5eae82e",
    ],
  ] as const;
  for (const [name, words, bytes] of guessed) {
    test(`recognises ${name}, and says that it guessed`, async () => {
      const { text, problems } = await read(Buffer.from(bytes, "hex"), "a.txt");
      assert.equal(text, words);
      assert.deepEqual(
        problems.map(({ code, values }) => [code, values?.[0]?.toLowerCase()]),
        [["doubtful-encoding", name.toLowerCase()]],
      );
    });
  }

  test("believes a page that says its encoding", async () => {
    const markup = page(
      `<p>${long} \u00cf\u00f0\u00e8\u00e2\u00e5\u00f2</p>`,
      '<meta charset="windows-1251">',
    );
    const { text, problems } = await read(
      Buffer.from(markup, "latin1"),
      "a.html",
    );
    assert.match(text, /Привет/);
    assert.deepEqual(problems, []);
  });
});
