import assert from "node:assert/strict";
import * as http from "node:http";
import type { AddressInfo } from "node:net";
import {
  pickInZotero,
  sendToZotero,
  type ZoteroPort,
} from "../../../src/features/cite/zotero.js";
import { toZoteroItem } from "../../../src/features/cite/zoteroItem.js";

interface Asked {
  readonly path: string;
  readonly version: unknown;
  readonly body: string;
}

type Answer = (path: string) => readonly [status: number, body: string];

/** Runs with a Zotero of ours on a free port of this machine; gives what it was asked. */
async function withZotero(
  answer: Answer,
  run: (port: ZoteroPort) => Promise<void>,
): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  const server = http.createServer((request, response) => {
    let body = "";
    request.on("data", (piece: Buffer) => (body += piece.toString()));
    request.on("end", () => {
      const path = request.url ?? "";
      const version = request.headers["x-zotero-connector-api-version"];
      asked.push({ path, version, body });
      const [status, text] = answer(path);
      response.writeHead(status, { connection: "close" }).end(text);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    const { port } = server.address() as AddressInfo;
    await run(portAt(`http://127.0.0.1:${port}`));
  } finally {
    await new Promise((done) => server.close(done));
  }
  return asked;
}

function portAt(address: string): ZoteroPort {
  return { address, fetch, signal: new AbortController().signal };
}

const reference = {
  id: "rowe2019ice",
  type: "article-magazine",
  title: "Ice",
  author: [
    { family: "Rowe", given: "Ada", "non-dropping-particle": "van" },
    { literal: "Port Office" },
  ],
  issued: { "date-parts": [[2019, 5]] },
  "container-title": "Northern Review",
  URL: "https://example.org/ice",
};

suite("zotero", () => {
  test("gives what was picked, after asking whether the picker is there", async () => {
    const asked = await withZotero(
      (path) =>
        path.includes("probe")
          ? [200, "ready"]
          : [200, JSON.stringify([reference, { no: "id" }])],
      async (port) => {
        assert.deepEqual(await pickInZotero(port), { value: [reference] });
      },
    );
    assert.deepEqual(
      asked.map(({ path }) => path),
      [
        "/better-bibtex/cayw?probe=true",
        "/better-bibtex/cayw?format=translate&translator=csljson",
      ],
    );
  });

  for (const [body, expected] of [
    ["", { value: [] }],
    ["<html>", { trouble: "unreadable" }],
    ["{}", { trouble: "unreadable" }],
  ] as const)
    test(`takes the answer “${body}” for what it is`, async () => {
      await withZotero(
        () => [200, body],
        async (port) => {
          assert.deepEqual(await pickInZotero(port), expected);
        },
      );
    });

  test("says what is missing", async () => {
    let address = "";
    await withZotero(
      () => [404, "No endpoint"],
      async (port) => {
        ({ address } = port);
        assert.deepEqual(await pickInZotero(port), {
          trouble: "noBetterBibtex",
        });
        assert.deepEqual(await sendToZotero(port, reference), {
          trouble: "refused",
        });
      },
    );
    const gone = portAt(address);
    assert.deepEqual(await pickInZotero(gone), { trouble: "notRunning" });
    assert.deepEqual(await sendToZotero(gone, reference), {
      trouble: "notRunning",
    });
  });

  test("sends a reference as an item of Zotero's", async () => {
    const [asked] = await withZotero(
      () => [201, ""],
      async (port) => {
        assert.deepEqual(await sendToZotero(port, reference), {
          value: true,
        });
      },
    );
    assert.equal(asked?.path, "/connector/saveItems");
    assert.equal(asked.version, "3");
    const sent = JSON.parse(asked.body) as { items: unknown; uri: unknown };
    assert.equal(sent.uri, reference.URL);
    assert.deepEqual(sent.items, [
      {
        id: "rowe2019ice",
        itemType: "magazineArticle",
        title: "Ice",
        creators: [
          { firstName: "Ada", lastName: "van Rowe", creatorType: "author" },
          { lastName: "Port Office", fieldMode: 1, creatorType: "author" },
        ],
        publicationTitle: "Northern Review",
        date: "2019-05",
        url: "https://example.org/ice",
        extra: "Citation Key: rowe2019ice",
        tags: [],
        attachments: [],
      },
    ]);
  });

  test("sends what it does not know as a document", () => {
    const item = toZoteroItem({ id: "a", type: "song" });
    assert.equal(item.itemType, "document");
  });
});
