import assert from "node:assert/strict";
import { importArticle } from "../../../../src/core/importers/importArticle.js";

const words =
  "The pilots of Vell wait for the tide, and the café on the quay opens when the first ship is in sight of the northern bank.";
const page = `<html><head><title>At the quay</title></head><body><article><p>${words}</p></article></body></html>`;

function message(
  body: string,
  encoding: string,
  type = "text/html; charset=utf-8",
): Uint8Array {
  const lines = [
    "From: <Saved by a browser>",
    "Snapshot-Content-Location: https://vell.example/quay",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----part--1"',
    "",
    "------part--1",
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${encoding}`,
    "Content-Location: https://vell.example/other",
    "",
    body,
    "------part--1",
    "Content-Type: image/png",
    "Content-Transfer-Encoding: base64",
    "",
    "AAAA",
    "------part--1--",
    "",
  ];
  return Buffer.from(lines.join("\r\n"), "latin1");
}

/** Every letter beyond ASCII and every equals sign as its bytes, and a soft break after each 70 letters. */
function quote(text: string, encoding: BufferEncoding): string {
  const quoted = [...Buffer.from(text, encoding)].map((byte) =>
    byte > 126 || byte === 0x3d
      ? `=${byte.toString(16).toUpperCase()}`
      : String.fromCharCode(byte),
  );
  return quoted
    .map((sign, index) => (index % 70 === 69 ? `${sign}=\r\n` : sign))
    .join("");
}

suite("readMhtml", () => {
  const forms = [
    ["quoted-printable", message(quote(page, "utf8"), "quoted-printable")],
    ["base64", message(Buffer.from(page).toString("base64"), "base64")],
    ["as it is", message(Buffer.from(page).toString("latin1"), "8bit")],
    [
      "in the encoding that the part says",
      message(
        quote(page, "latin1"),
        "Quoted-Printable",
        'text/html; charset="iso-8859-1"',
      ),
    ],
  ] as const;
  for (const [name, bytes] of forms) {
    test(`reads the page of a saved archive, ${name}`, async () => {
      for (const fileName of ["quay.mhtml", "download"]) {
        const { article, text, problems } = await importArticle(bytes, {
          fileName,
        });
        assert.equal(text, `${words}\n`);
        assert.deepEqual(problems, []);
        assert.equal(article.title, "At the quay");
        assert.equal(article.url, "https://vell.example/quay");
      }
    });
  }

  test("says what is wrong with one that has no page, or no parts", async () => {
    for (const bytes of [
      message("x", "8bit", "text/css"),
      Buffer.from("no message at all"),
      message(page, "8bit").subarray(0, 260),
    ]) {
      const { text, problems } = await importArticle(bytes, {
        fileName: "a.mht",
      });
      assert.equal(text, "");
      assert.deepEqual(
        problems.map(({ code }) => code),
        ["unreadable-file"],
      );
    }
  });
});
