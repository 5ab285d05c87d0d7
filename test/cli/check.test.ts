import assert from "node:assert/strict";
import type { Surroundings } from "../../src/cli/command.js";
import { commands } from "../../src/cli/commands/index.js";
import { run } from "../../src/cli/run.js";
import { noCitations } from "../support/noCitations.js";

const good =
  "briefing: 1\narticle: { id: a, type: book, title: A }\nactors: []\n";
const broken = `${good.replace("[]", "[{ id: x, name: X, kind: persn }]")}evnts: []\n`;

async function briefing(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<{ code: number; out: string; complaints: string }> {
  let out = "";
  let complaints = "";
  const around: Surroundings = {
    readFile: (path) => {
      const text = files[path];
      return text === undefined
        ? Promise.reject(new Error(`no such file: ${path}`))
        : Promise.resolve(new TextEncoder().encode(text));
    },
    ...noCitations,
    readLines: async function* () {
      // There is no standard input here.
    },
    print: (text) => (out += text),
    drained: () => Promise.resolve(),
    complain: (line) => (complaints += `${line}\n`),
  };
  const code = await run(args, commands, around);
  return { code, out, complaints };
}

suite("briefing check", () => {
  test("says nothing of a good file", async () => {
    assert.deepEqual(await briefing(["check", "a.yaml"], { "a.yaml": good }), {
      code: 0,
      out: "",
      complaints: "",
    });
  });

  test("prints a line for each problem of each file and fails on an error", async () => {
    const files = { "a.yaml": good, "b.yaml": broken };
    assert.deepEqual(
      await briefing(["check", "a.yaml", "b.yaml", "c"], files),
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
    const { code, out } = await briefing(["check", "--json", "b.yaml"], {
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

  test("is content when all there is to say is information", async () => {
    const text = `${good}note: mine\n`;
    assert.equal((await briefing(["check", "a"], { a: text })).code, 0);
  });

  test("explains itself when it is misused", async () => {
    for (const args of [[], ["chekc"], ["check"], ["check", "--jsno", "a"]]) {
      const { code, out, complaints } = await briefing(args);
      assert.equal(code, 2);
      assert.match(out + complaints, /briefing check \[--json\] FILES…/);
    }
    assert.equal((await briefing(["--help"])).code, 0);
    assert.equal((await briefing(["check", "--help"])).code, 0);
  });
});
