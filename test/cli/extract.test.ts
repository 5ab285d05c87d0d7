import assert from "node:assert/strict";
import { readLineBatches } from "../../src/cli/records/lineBatches.js";
import { type Ran, runBriefing } from "../support/runBriefing.js";

const text =
  "A bridge to Sandoy\n\nPrime Minister Kari Orr visited Norway in March 1999.\n";

function extract(
  args: readonly string[],
  input = "",
  files: Readonly<Record<string, string>> = { "a.txt": text },
): Promise<Ran> {
  return runBriefing(["extract", ...args], files, {
    readLineBatches: () => readLineBatches(stream(input)),
  });
}

/** The same of records that come in one piece. */
function extractWhole(input: string): Promise<Ran> {
  const whole = stream(input, Infinity);
  return runBriefing(
    ["extract", "--jsonl"],
    {},
    { readLineBatches: () => readLineBatches(whole) },
  );
}

async function* stream(input: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(input);
  for (let at = 0; at < bytes.length; at += size)
    yield await Promise.resolve(bytes.subarray(at, at + size));
}

suite("briefing extract", () => {
  test("prints sections, actors, events and time expressions as JSON", async () => {
    const { code, out } = await extract(["--json", "a.txt"]);
    const found = JSON.parse(out) as Record<string, Record<string, unknown>[]>;
    assert.equal(code, 0);
    assert.deepEqual(Object.keys(found), [
      "sections",
      "actors",
      "events",
      "timeExpressions",
    ]);
    assert.equal(found.sections?.[0]?.title, "A bridge to Sandoy");
    assert.equal(found.events?.[0]?.date, "1999-03");
    assert.deepEqual(found.events[0].actors, ["kari-orr", "norway"]);
  });

  test("reads what import reads, and prints the text in which the offsets count", async () => {
    const page = `<html><head><title>Sandoy</title><meta property="article:published_time" content="1999-04-01"></head><body><article><h1>Sandoy</h1><h2>A bridge</h2><p>Kari Orr of Norway visited Sandoy in March 1999.</p></article></body></html>`;
    const { code, out } = await extract(["--json", "a.html"], "", {
      "a.html": page,
    });
    const found = JSON.parse(out) as {
      readonly text: string;
      readonly sections: readonly { readonly title: string }[];
      readonly actors: readonly {
        readonly name: string;
        readonly mentions: readonly { start: number; end: number }[];
      }[];
    };
    assert.equal(code, 0);
    const orr = found.actors.find(({ name }) => name === "Kari Orr");
    const at = orr?.mentions[0];
    assert.ok(at, out);
    assert.equal(found.text.slice(at.start, at.end), "Kari Orr");
    assert.ok(found.sections.some(({ title }) => title === "A bridge"));
  });

  test("prints no text when the file is the text, a mark before it or not", async () => {
    const { out } = await extract(["a.txt"], "", { "a.txt": `\ufeff${text}` });
    assert.equal(out, (await extract(["a.txt"])).out);
    assert.doesNotMatch(out, /"text"/);
  });

  test("explains why each thing was found", async () => {
    const { out } = await extract(["--explain", "a.txt"]);
    assert.match(
      out,
      /“March 1999”: DATE 1999-03 \(1999-03\), by the pattern /,
    );
    assert.match(out, /by the rule stated-date from “March 1999”/);
    assert.match(out, /Kari Orr \(person, Prime Minister\): “Kari Orr” at 35/);
  });

  test("reads dates against the reference date, and refuses one that is none", async () => {
    const { code, complaints } = await extract([
      "--reference-date",
      "soon",
      "a.txt",
    ]);
    assert.equal(code, 2);
    assert.match(complaints, /no date in EDTF/);
    assert.equal(
      (await extract(["--reference-date", "2016-11", "a.txt"])).code,
      0,
    );
  });

  test("says which file cannot be read, and asks for one", async () => {
    assert.deepEqual(await extract(["b.txt"]), {
      code: 1,
      out: "",
      complaints:
        "briefing extract: b.txt cannot be read: no such file: b.txt\n",
    });
    assert.equal((await extract([])).code, 2);
  });
});

suite("briefing extract --jsonl", () => {
  test("answers each record in order and does not stop at a bad one", async () => {
    const lines = [
      JSON.stringify({
        id: "1",
        text: "It ended today.",
        referenceDate: "2003-05-05",
      }),
      "{",
      "",
      JSON.stringify({ id: "3" }),
      JSON.stringify([1]),
      JSON.stringify({ id: 5, text: "x", referenceDate: "never" }),
      JSON.stringify({ text: "Łódź grew in 1820.\r" }),
    ];
    const { code, out } = await extract(["--jsonl"], lines.join("\r\n"));
    const answers = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.equal(code, 0);
    assert.deepEqual(
      answers.map(({ id, line, problem }) => [id, line, problem]),
      [
        ["1", undefined, undefined],
        [undefined, 2, "The line is not JSON."],
        ["3", undefined, "The record has no “text” that is a string."],
        [undefined, 5, "The line is no JSON object."],
        [5, undefined, "“referenceDate” is no date in EDTF."],
        [undefined, 7, undefined],
      ],
    );
    const [first] = answers[0]?.timeExpressions as Record<string, unknown>[];
    assert.equal(first?.value, "2003-05-05");
  });

  test("refuses a text that is too long to be an article", async () => {
    const record = { id: 1, text: "a ".repeat(1_500_001) };
    const { out } = await extractWhole(JSON.stringify(record));
    assert.deepEqual(JSON.parse(out), {
      id: 1,
      problem: "The text is longer than a thick book.",
    });
  });

  test("refuses a number of threads that is none", async () => {
    for (const none of ["0", "two", "-1", "1.5", "1000"]) {
      const { code, complaints } = await extract([
        "--jsonl",
        `--threads=${none}`,
      ]);
      assert.equal(code, 2);
      assert.match(complaints, /--threads takes a number from 1 to 999/);
    }
  });

  test("tells what breaks the stream off, behind the answers to what was read", async () => {
    const { code, out, complaints } = await runBriefing(
      ["extract", "--jsonl"],
      {},
      {
        readLineBatches: async function* () {
          yield* readLineBatches(stream('{ "id": 1, "text": "" }\n'));
          throw new Error("the pipe is gone");
        },
      },
    );
    assert.equal(code, 1);
    assert.match(out, /^\{"id":1,.*\}\n$/);
    assert.match(complaints, /broken off: the pipe is gone/);
  });

  test("does not go on where nothing can be written", async () => {
    let read = 0;
    const { code, complaints } = await runBriefing(
      ["extract", "--jsonl"],
      {},
      {
        readLineBatches: async function* () {
          const endless = (async function* () {
            for (let count = 0; count < 1000; count++)
              yield await Promise.resolve(Buffer.alloc(100_000, "\n"));
          })();
          for await (const batch of readLineBatches(endless)) {
            read += batch.bytes.length;
            yield batch;
          }
        },
        print: () => {
          throw new Error("the disk is full");
        },
      },
    );
    assert.equal(code, 1);
    assert.match(complaints, /broken off: the disk is full/);
    assert.ok(read < 1_000_000);
  });
});
