import assert from "node:assert/strict";
import JSZip from "jszip";
import { readZip } from "../../../../src/core/importers/zip/readZip.js";

async function pack(
  files: Readonly<Record<string, string>>,
  compression: "DEFLATE" | "STORE" = "DEFLATE",
): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(files)) zip.file(name, text);
  return zip.generateAsync({ type: "uint8array", compression });
}

const words = "The pilots wait for the tide. ".repeat(50);

suite("readZip", () => {
  for (const compression of ["DEFLATE", "STORE"] as const) {
    test(`gives the files of an archive, ${compression}`, async () => {
      const zip = readZip(
        await pack({ "a.txt": words, "b/c é.txt": "tide" }, compression),
      );
      assert.ok(zip.names.includes("b/c é.txt"));
      const read = async (name: string) =>
        new TextDecoder().decode(await zip.read(name));
      assert.equal(await read("a.txt"), words);
      assert.equal(await read("b/c é.txt"), "tide");
    });
  }

  test("rejects a name that is not there and bytes that are damaged", async () => {
    const bytes = await pack({ "a.txt": words });
    await assert.rejects(readZip(bytes).read("b.txt"), /not in it/);
    bytes.fill(0xff, 40, 60);
    await assert.rejects(readZip(bytes).read("a.txt"));
  });

  test("throws for what is cut off or is no archive", async () => {
    const bytes = await pack({ "a.txt": words });
    assert.throws(() => readZip(bytes.subarray(0, 60)), /cut off/);
    assert.throws(() => readZip(new Uint8Array(500)), /cut off/);
  });

  test("stops where more comes out than may, whatever the directory said", async () => {
    const bytes = await pack({ "a.txt": words, "b.txt": words });
    const zip = readZip(bytes, 1.5 * words.length);
    await zip.read("a.txt");
    await assert.rejects(zip.read("b.txt"), /too much/);
    sayLength(bytes, 10);
    await assert.rejects(readZip(bytes, 100).read("a.txt"), /too much/);
  });
});

/** Writes into the directory of the archive how long the first file is said to be. */
function sayLength(bytes: Uint8Array, length: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  view.setUint32(view.getUint32(end + 16, true) + 24, length, true);
}
