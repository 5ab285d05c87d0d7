import assert from "node:assert/strict";
import { readBriefing } from "../../../src/core/model/briefingFile.js";
import { eventCard } from "../../../src/features/hover/eventCard.js";
import { words } from "./support/words.js";

function cardOf(event: string): string[] {
  const { briefing } = readBriefing(
    [
      "briefing: 1",
      "article: { id: k, type: book, title: Mills, issued: 2019, author: [{ family: Reed }] }",
      "sections: [{ id: lead }, { id: rift, title: The rift }]",
      "actors:",
      "  - { id: ida, name: Ida Marsh, kind: person }",
      "  - { id: zoe, name: Zoe *Marlow*, kind: person }",
      "events:",
      `  - ${event}`,
    ].join("\n"),
  );
  const [first] = briefing?.events ?? [];
  assert.ok(briefing && first);
  const ref = { briefing: "file:///a", kind: "event", id: first.id } as const;
  const card = eventCard(first, { briefing, ref, actions: [] }, words);
  return card.split("\n");
}

suite("eventCard", () => {
  test("says what, when, who and where it is stated", () => {
    assert.deepEqual(
      cardOf(
        '{ id: e, date: 2012-03, title: Marsh mends the weir, actors: [ida, zoe], quote: "She [mended] it." }',
      ),
      [
        "**Marsh mends the weir** \u2003March 2012  ",
        "Ida Marsh, Zoe \\*Marlow\\*",
        "",
        "> “She \\[mended\\] it.”",
        "",
        "Reed 2019",
      ],
    );
  });

  test("quotes the passage with its place, and says that nobody has accepted it", () => {
    const card = cardOf(
      '{ id: e, title: A visit, section: rift, quote: "In May *he* came.", found: machine }',
    );
    assert.deepEqual(
      [card[0], card[2]],
      [
        "**A visit** \u2003undated · suggested",
        "> “In May \\*he\\* came.” — The rift",
      ],
    );
    const inLead = cardOf(
      "{ id: e, title: A visit, section: lead, quote: No }",
    );
    assert.equal(inLead[2], "> “No” — Lead");
  });

  test("says when it has not happened, or the date is a reading", () => {
    const [head] = cardOf(
      "{ id: e, date: 2012, title: A visit, status: planned, inferred: true, actors: [] }",
    );
    assert.equal(head, "**A visit** \u20032012 · planned · date inferred");
    assert.equal(
      cardOf("{ id: e, title: A visit, actors: [] }")[0],
      "**A visit** \u2003undated",
    );
  });
});
