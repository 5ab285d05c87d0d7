import assert from "node:assert/strict";
import { type Ran, runBriefing } from "../support/runBriefing.js";

const files: Readonly<Record<string, string>> = {
  "mills.briefing.yaml":
    "briefing: 1\narticle: { id: a, type: book, title: A }\nactors: [{ id: ida, name: Ida Marsh, kind: person, aliases: [Marsh] }, { id: zoe, name: Zoë, kind: person }]\n",
  "memo.md": "`Marsh`\r\nby Ida\r\nMarsh and Zoe\n",
  "note.txt": "`Marsh`\n",
  "no.yaml": "[]",
};

function briefing(args: readonly string[]): Promise<Ran> {
  return runBriefing(["mentions", ...args], files);
}

suite("briefing mentions", () => {
  test("prints a line for each mention in the prose of each text", async () => {
    const args = ["mills.briefing.yaml", "memo.md", "note.txt"];
    assert.deepEqual(await briefing(args), {
      code: 0,
      out: "memo.md:2:4 Ida Marsh (ida)\nmemo.md:3:11 Zoe (zoe)\nnote.txt:1:2 Marsh (ida)\n",
      complaints: "",
    });
  });

  test("prints offsets into the text as stored, as JSON", async () => {
    const { out } = await briefing([
      "--json",
      "mills.briefing.yaml",
      "memo.md",
    ]);
    assert.deepEqual(JSON.parse(out), [
      {
        ...{ file: "memo.md", line: 2, column: 4, start: 12, end: 22 },
        ...{ text: "Ida\r\nMarsh", name: "Ida Marsh", actors: ["ida"] },
      },
      {
        ...{ file: "memo.md", line: 3, column: 11, start: 27, end: 30 },
        ...{ text: "Zoe", name: "Zoë", actors: ["zoe"] },
      },
    ]);
  });

  test("says which file cannot be read and goes on with the others", async () => {
    const { code, out, complaints } = await briefing([
      ...["mills.briefing.yaml", "gone.txt", "note.txt"],
    ]);
    assert.deepEqual(
      [code, out, complaints],
      [
        1,
        "note.txt:1:2 Marsh (ida)\n",
        "gone.txt: this file cannot be read: no such file: gone.txt\n",
      ],
    );
  });

  test("reads all briefings of a folder, and says whose each name is", async () => {
    const listBriefings = (path = "") =>
      Promise.resolve(
        path === "desk"
          ? ["mills.briefing.yaml", "no.yaml", "twin.briefing.yaml"]
          : [],
      );
    const twin = files["mills.briefing.yaml"] ?? "";
    const all = { ...files, "twin.briefing.yaml": twin };
    const run = (folder: string) =>
      runBriefing(["mentions", folder, "note.txt"], all, { listBriefings });
    assert.deepEqual(await run("desk"), {
      code: 1,
      out: "note.txt:1:2 Marsh (mills.briefing.yaml#ida, twin.briefing.yaml#ida)\n",
      complaints: "no.yaml: this is no briefing; ‘briefing check’ says why.\n",
    });
    assert.deepEqual(await run("empty"), {
      code: 1,
      out: "",
      complaints: "empty: no briefing is in it.\n",
    });
  });

  test("needs a briefing and a text", async () => {
    assert.equal((await briefing(["mills.briefing.yaml"])).code, 2);
  });
});
