import assert from "node:assert/strict";
import { applyCorrection } from "../../../src/core/corrections/applyCorrection.js";
import { applyEdits } from "../../../src/core/model/textEdit.js";
import { readBriefing } from "../../../src/core/model/briefingFile.js";
import {
  correctEveryKind,
  everyKind,
  importAs,
  refreshed,
} from "../../support/reimport.js";

const article = `The harbour of Orlen

By Mia Tarn

Mayor Jon Brask opened the new harbour of Orlen on 4 May 2009. The Harbour Office (HO) had built it since 2005 with the Nordic Bank (NB).

A ferry to Sund

In March 2011, President Eva Roth of Norway visited Orlen with Prime Minister Karl Vinge. Roth and Vinge signed the Sund Treaty on 8 March 2011.
In June 2012, Brask met Finance Minister Ada Holm in Oslo. The Nordic Bank left the project in the autumn of 2013.
Germany and Denmark joined the Baltic League in January 2014. Chancellor Otto Wendt visited Denmark in April 2014.

After the storm

On 2 February 2015, a storm closed the harbour. The Ministry of Transport rebuilt it in 2016.
In July 2017, Secretary Nils Aamot of the Coast Guard met Holm in Bergen. The Harbour Office will open a second pier in 2031.
`;

suite("importing an article again", () => {
  test("keeps a correction of every kind, byte for byte", async () => {
    const { briefing, file } = await importAs(article, "harbour.txt");
    const { corrected, kinds } = correctEveryKind(file);
    assert.deepEqual([...new Set(kinds)].sort(), [...everyKind].sort());
    assert.ok(kinds.length >= 10);
    assert.equal(refreshed(corrected, briefing), corrected);
    assert.deepEqual(readBriefing(corrected).problems, []);
  });

  test("changes nothing of what was not corrected", async () => {
    const { briefing, file } = await importAs(article, "harbour.txt");
    assert.equal(refreshed(file, briefing), file);
  });

  test("takes out a section whose heading is gone from the article", async () => {
    const { file } = await importAs(article, "harbour.txt");
    const shorter = article.replace("A ferry to Sund\n\n", "");
    const { briefing } = await importAs(shorter, "harbour.txt");
    const sections = readBriefing(refreshed(file, briefing)).briefing?.sections;
    assert.deepEqual(
      sections?.map(({ title }) => title),
      [undefined, "After the storm"],
    );
  });

  test("keeps what was written into a suggestion by hand, whatever is found", async () => {
    const { briefing, file } = await importAs(article, "harbour.txt");
    const byHand = [
      ["name: Otto Wendt", "name: Otto F. Wendt"],
      ["name: Eva Roth", "name: E. Roth\n    summary: A head of state."],
      ["role: Mayor", "role: First mayor"],
      ["date: 2015-02-02", "date: 2015-02-03"],
      ["date: 2012-06", "date: 2012-07\n    place: Oslo"],
    ] as const;
    const edited = byHand.reduce((text, [from, to]) => {
      assert.ok(text.includes(from), `${from} in\n${text}`);
      return text.replace(from, to);
    }, file);
    assert.equal(refreshed(edited, briefing), edited);
    const nothing = { ...briefing, actors: [], events: [] };
    const after = refreshed(edited, nothing);
    for (const [, to] of byHand) assert.ok(after.includes(to), to);
  });

  test("takes a suggestion that was edited by hand for a decision, but not one laid out anew", async () => {
    const { file } = await importAs(article, "harbour.txt");
    const found = (text: string) =>
      readBriefing(text).briefing?.actors.find(({ id }) => id === "eva-roth")
        ?.found;
    assert.equal(found(file), "machine");
    assert.equal(
      found(file.replace("name: Eva Roth", "name: Eva\n      Roth")),
      "machine",
    );
    assert.equal(
      found(file.replace("name: Eva Roth", "name: E. Roth")),
      undefined,
    );
  });

  test("leaves an event a suggestion when one of its actors is rejected or merged", async () => {
    const { briefing, file } = await importAs(article, "harbour.txt");
    const event = briefing.events.find(({ actors }) => actors.length > 1);
    const [id = "", other = ""] = event?.actors ?? [];
    const entry = { list: "actors", id } as const;
    for (const correction of [
      { kind: "reject", entry },
      { kind: "merge", id: other, other: id },
    ] as const) {
      const edits = applyCorrection(file, correction);
      assert.ok(edits);
      const after = readBriefing(applyEdits(file, edits)).briefing;
      assert.ok(after?.events.every(({ found }) => found === "machine"));
    }
  });

  test("knows decisions again after the article was edited", async () => {
    const { file } = await importAs(article, "harbour.txt");
    const { corrected } = correctEveryKind(file);
    const edited = article
      .replace("On 2 February 2015, a storm", "On 2 February 2015, a bad storm")
      .replace("The Nordic Bank left", "The Nordic Bank then left")
      .replace("signed the Sund Treaty", "finally signed the Sund Treaty")
      .replace("opened the new harbour", "opened the harbour");
    const again = await importAs(edited, "harbour.txt");
    const after = readBriefing(refreshed(corrected, again.briefing)).briefing;
    const before = readBriefing(corrected).briefing;
    const decided = (briefing: typeof before) => ({
      actors: briefing?.actors.filter(({ found }) => !found).map(withoutPlace),
      events: briefing?.events.filter(({ found }) => !found).map(withoutPlace),
      rejected: briefing?.rejected,
    });
    assert.deepEqual(decided(after), decided(before));
    assert.equal(after?.events.length, before?.events.length);
    assert.equal(after?.actors.length, before?.actors.length);
  });
});

function withoutPlace<T extends object>(entry: T): T {
  return { ...entry, at: undefined };
}
