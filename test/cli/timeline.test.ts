import assert from "node:assert/strict";
import { type Ran, runBriefing } from "../support/runBriefing.js";

const head = "briefing: 1\narticle: { id: a, type: book, title: A pier }\n";
const files: Readonly<Record<string, string>> = {
  "pier.briefing.yaml": `${head}events:\n  - { id: dig, date: 1990-03, title: Digging }\n`,
  "other.briefing.yaml": `${head}events:\n  - { id: old, date: 1850, title: Before }\n`,
  "told/mill.briefing.yaml": `${head}source: mill.txt
events:
  - { id: sold, date: 1950, title: Selling, quote: It was sold in 1950. }
  - { id: closed, date: 1950, title: Closing, quote: The mill closed in 1950. }
`,
  "told/mill.txt": "The mill closed in 1950. It was sold in 1950.",
  "broken.briefing.yaml": "[",
};

function briefing(...args: readonly string[]): Promise<Ran> {
  return runBriefing(["timeline", ...args], files, {
    listBriefings: () => Promise.resolve(Object.keys(files).slice(0, 2)),
    readFile: (path) => {
      const text = /timeline\.(js|css)$/.test(path)
        ? "/* built */"
        : files[path];
      return text === undefined
        ? Promise.reject(new Error("no such file"))
        : Promise.resolve(Buffer.from(text));
    },
  });
}

suite("briefing timeline", () => {
  test("draws the events of one file", async () => {
    const { code, out } = await briefing(
      "pier.briefing.yaml",
      "--format",
      "svg",
    );
    assert.equal(code, 0);
    assert.ok(out.startsWith("<svg ") && out.includes("Digging"));
  });

  test("puts all briefings here into one timeline", async () => {
    const { out } = await briefing("--format", "mermaid");
    assert.deepEqual(out.trim().split("\n").slice(2), [
      "    1850 : Before",
      "    March 1990 : Digging",
    ]);
  });

  test("puts the built page into a page of its own", async () => {
    const { out } = await briefing("--format", "html");
    assert.equal(out.match(/\/\* built \*\//g)?.length, 2);
  });

  test("puts events of one date in the order in which the source tells them", async () => {
    const { out } = await briefing(
      ...["told/mill.briefing.yaml", "--format", "mermaid"],
    );
    assert.deepEqual(out.trim().split("\n").slice(2), [
      "    1950 : Closing",
      "         : Selling",
    ]);
  });

  test("says what it cannot do", async () => {
    assert.equal((await briefing("--format", "pie")).code, 2);
    assert.equal((await briefing("--locale", "no such")).code, 2);
    assert.equal((await briefing("missing.yaml")).code, 2);
    const { code, complaints } = await briefing("broken.briefing.yaml");
    assert.equal(code, 1);
    assert.match(complaints, /broken/);
  });
});
