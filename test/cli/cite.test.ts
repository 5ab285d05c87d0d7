import assert from "node:assert/strict";
import { type Ran, runBriefing } from "../support/runBriefing.js";

const files: Readonly<Record<string, string>> = {
  "rowe.briefing.yaml":
    "briefing: 1\narticle: { id: rowe2019, type: webpage, title: Ice, author: [{ family: Rowe, given: Ada }], issued: 2019 }\n",
  "more.json": '[{ "id": "sato2001", "type": "book", "title": "Ports" }]',
  "broken.json": "[",
  "old.bib": "@book{lind1990, author = {Lind, Eva}, title = {Ferries}}",
};

function briefing(...args: readonly string[]): Promise<Ran> {
  return runBriefing(args, files, {
    listBriefings: () => Promise.resolve(["rowe.briefing.yaml"]),
  });
}

suite("briefing cite", () => {
  test("cites an article of the briefings here", async () => {
    const { code, out } = await briefing(
      ...["cite", "rowe2019", "--markup", "pandoc", "--locator", "para. 4"],
    );
    assert.deepEqual([code, out], [0, "[@rowe2019, para. 4]\n"]);
  });

  test("prints the note below its mark", async () => {
    const { out } = await briefing("cite", "rowe2019", "--style", "plain");
    assert.equal(out, "[^rowe2019]\n\n[^rowe2019]: Ada Rowe, “Ice,” 2019.\n");
  });

  test("says it when a style cannot be had, and goes on plainly", async () => {
    const { out, complaints } = await briefing("cite", "rowe2019");
    assert.match(complaints, /chicago-fullnote-bibliography cannot be used/);
    assert.match(out, /Ada Rowe, “Ice,” 2019\./);
  });

  test("takes a key from files that are named, and names those there are", async () => {
    const found = await briefing(
      ...[
        "cite",
        "sato2001",
        "more.json",
        "broken.json",
        "--markup",
        "typst",
        "--json",
      ],
    );
    assert.equal(found.out, '{"text":"@sato2001"}\n');
    const missing = await briefing("cite", "sato2001");
    assert.deepEqual([missing.code, missing.out], [1, ""]);
    assert.match(missing.complaints, /“sato2001”.*rowe2019/);
  });

  test("does not take what makes no sense", async () => {
    assert.equal((await briefing("cite")).code, 2);
    assert.equal((await briefing("cite", "rowe2019", "--markup", "x")).code, 2);
    assert.equal((await briefing("cite", "rowe2019", "gone.json")).code, 2);
  });
});

suite("briefing bibliography", () => {
  test("reads .bib files", async () => {
    const { out } = await briefing(
      "bibliography",
      "--style",
      "plain",
      "old.bib",
    );
    assert.equal(out, "Eva Lind, “Ferries.”\n");
  });

  test("lists the references of files", async () => {
    const { out } = await briefing(
      ...[
        "bibliography",
        "--style",
        "plain",
        "rowe.briefing.yaml",
        "more.json",
      ],
    );
    assert.equal(out, "Ada Rowe, “Ice,” 2019.\n“Ports.”\n");
  });

  test("exports the references of files", async () => {
    const { out } = await briefing(
      ...["bibliography", "--format", "ris", "rowe.briefing.yaml"],
    );
    assert.match(
      out,
      /^TY {2}- .*\n(?:.*\n)*TI {2}- Ice\n(?:.*\n)*ER {2}- \n$/,
    );
    const { code } = await briefing(
      ...["bibliography", "--format", "nothing", "rowe.briefing.yaml"],
    );
    assert.equal(code, 2);
  });

  test("wants files", async () => {
    assert.equal((await briefing("bibliography")).code, 2);
  });
});
