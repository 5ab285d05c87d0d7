import assert from "node:assert/strict";
import { runBriefing } from "../support/runBriefing.js";

const good =
  "briefing: 1\narticle: { id: a, type: book, title: A }\nactors: []\n";
const broken = `${good.replace("[]", "[{ id: x, name: X, kind: persn }]")}evnts: []\n`;

suite("briefing check", () => {
  test("says nothing of a good file", async () => {
    assert.deepEqual(
      await runBriefing(["check", "a.yaml"], { "a.yaml": good }),
      {
        code: 0,
        out: "",
        complaints: "",
      },
    );
  });

  test("prints a line for each problem of each file and fails on an error", async () => {
    const files = { "a.yaml": good, "b.yaml": broken };
    assert.deepEqual(
      await runBriefing(["check", "a.yaml", "b.yaml", "c"], files),
      {
        code: 1,
        out: [
          "b.yaml:3:34 error unknown-kind No kind of actor is called ‘persn’; it is read as ‘group’. Did you mean ‘person’?",
          "b.yaml:4:1 information unknown-field Nothing reads ‘evnts’ in the briefing; it is kept. Did you mean ‘events’?",
          "c:1:1 error unreadable-file This file cannot be read: no such file: c. Check its name and its permissions.",
          "",
        ].join("\n"),
        complaints: "",
      },
    );
  });

  test("prints the same as JSON, with offsets", async () => {
    const { code, out } = await runBriefing(["check", "--json", "b.yaml"], {
      "b.yaml": broken,
    });
    const [first, ...rest] = JSON.parse(out) as Record<string, unknown>[];
    assert.equal(code, 1);
    assert.equal(rest.length, 1);
    assert.deepEqual(
      broken.slice(Number(first?.["start"]), Number(first?.["end"])),
      "persn",
    );
    assert.deepEqual([first?.["line"], first?.["column"]], [3, 34]);
  });

  test("tells of quotes that the source beside the file does not hold any more", async () => {
    const files = {
      "sub/a.yaml": `${good}source: a.txt
events:
  - { id: dock, title: The dock, quote: Crane opened the new dock of Vell. }
  - { id: fire, title: The fire, quote: In May a fire destroyed all of it. }
  - { id: sail, title: He sails away, quote: He sailed in autumn. }
`,
      "sub/a.txt": "Crane opened the dock of Vell. He\nsailed in autumn.",
      "b.yaml": `${good}source: gone.txt\nevents: [{ id: x, title: X, quote: No }]\n`,
    };
    const { code, out } = await runBriefing(
      ["check", "sub/a.yaml", "b.yaml"],
      files,
    );
    assert.deepEqual(
      out.split("\n").map((line) => line.split(" ").slice(0, 3)),
      [
        ["sub/a.yaml:6:41", "information", "edited-quote"],
        ["sub/a.yaml:7:41", "warning", "lost-quote"],
        [""],
      ],
    );
    assert.equal(code, 0);
  });

  test("is content when all there is to say is information", async () => {
    const text = `${good}note: mine\n`;
    assert.equal((await runBriefing(["check", "a"], { a: text })).code, 0);
  });

  test("explains itself when it is misused", async () => {
    for (const args of [[], ["chekc"], ["check"], ["check", "--jsno", "a"]]) {
      const { code, out, complaints } = await runBriefing(args);
      assert.equal(code, 2);
      assert.match(out + complaints, /briefing check \[--json\] FILES…/);
    }
    assert.equal((await runBriefing(["--help"])).code, 0);
    assert.equal((await runBriefing(["check", "--help"])).code, 0);
  });
});
