import assert from "node:assert/strict";
import { readBriefing } from "../../../../src/core/model/briefingFile.js";
import {
  type BriefingText,
  findRecord,
  openBriefingText,
  type RecordRef,
} from "../../../../src/core/model/edits/briefingText.js";
import {
  addEntries,
  removeEntry,
} from "../../../../src/core/model/edits/editEntries.js";
import {
  removeField,
  setField,
} from "../../../../src/core/model/edits/editFields.js";
import {
  addToList,
  removeFromList,
  replaceInList,
} from "../../../../src/core/model/edits/editLists.js";
import {
  applyEdits,
  type TextEdit,
} from "../../../../src/core/model/textEdit.js";
import { hostileText, randomNumbers } from "../../../support/hostileText.js";

const lines = [
  "briefing: 1 # the format",
  "",
  "article:",
  "  id: hale1999",
  "  type: report",
  "  title: 'The ''Vell'' papers' # as printed",
  "",
  "# Who",
  "actors:",
  "  # the captain",
  "  - id: crane",
  "    name: Otto Crane # his own spelling",
  "    kind: person",
  '    aliases: [Crane, "Captain Crane"] # two',
  "    summary: >-",
  "      Somebody with",
  "      a boat.",
  "",
  "  - id: port",
  "    name: Port of Vell",
  "    kind: organization",
  "    aliases:",
  "      - Vell # short",
  "      - The port",
  "    # nothing more",
  "  - { id: moon, name: Moon, kind: place }",
  "events:",
  "  - id: opening",
  "    title: Crane opens the dock",
  "    actors: [crane, port]",
];

interface Layout {
  readonly name: string;
  readonly text: string;
}

const layouts: readonly Layout[] = [
  { name: "as written", text: `${lines.join("\n")}\n` },
  { name: "with Windows line ends", text: `${lines.join("\r\n")}\r\n` },
  { name: "without a last line end", text: lines.join("\n") },
  {
    name: "with a mark of the byte order",
    text: `\ufeff${lines.join("\n")}\n`,
  },
  {
    name: "as JSON",
    text: JSON.stringify({
      briefing: 1,
      article: { id: "hale1999", type: "report", title: "The 'Vell' papers" },
      actors: [
        {
          id: "crane",
          name: "Otto Crane",
          kind: "person",
          aliases: ["Crane", "Captain Crane"],
          summary: "Somebody with a boat.",
        },
        {
          id: "port",
          name: "Port of Vell",
          kind: "organization",
          aliases: ["Vell", "The port"],
        },
        { id: "moon", name: "Moon", kind: "place" },
      ],
      events: [
        {
          id: "opening",
          title: "Crane opens the dock",
          actors: ["crane", "port"],
        },
      ],
    }),
  },
];

type Edit = (file: BriefingText) => TextEdit | undefined;

function apply(text: string, edit: Edit): string {
  const file = openBriefingText(text);
  assert.ok(file);
  const made = edit(file);
  assert.ok(made, "an edit is made");
  return applyEdits(text, [made]);
}

function on(
  ref: RecordRef,
  edit: (
    file: BriefingText,
    record: NonNullable<ReturnType<typeof findRecord>>,
  ) => TextEdit | undefined,
): Edit {
  return (file) => {
    const record = findRecord(file, ref);
    assert.ok(record);
    return edit(file, record);
  };
}

const actor = (id: string): RecordRef => ({ list: "actors", id });

/** What the file says, without places. */
function meaning(text: string): Record<string, unknown> {
  const { briefing, problems } = readBriefing(text);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === "error"),
    [],
    text,
  );
  return JSON.parse(
    JSON.stringify(briefing, (key, value: unknown) =>
      key === "at" ? undefined : value,
    ),
  ) as Record<string, unknown>;
}

interface Entry {
  [field: string]: unknown;
  id: string;
}

/** The meaning with one entry's fields changed; `undefined` takes a field away. */
function changed(
  text: string,
  id: string,
  fields: Record<string, unknown>,
): unknown {
  const before = meaning(text) as { actors: Entry[]; events: Entry[] };
  for (const entry of [...before.actors, ...before.events]) {
    if (entry.id === id) Object.assign(entry, fields);
  }
  return JSON.parse(JSON.stringify(before));
}

/** The lines that are in one text and not in the other, with their signs. */
function diff(before: string, after: string): string[] {
  const a = before.split(/\r?\n/);
  const b = after.split(/\r?\n/);
  while (a.length > 0 && a[0] === b[0]) {
    a.shift();
    b.shift();
  }
  while (a.length > 0 && a.at(-1) === b.at(-1)) {
    a.pop();
    b.pop();
  }
  return [...a.map((line) => `- ${line}`), ...b.map((line) => `+ ${line}`)];
}

const cases: readonly {
  readonly name: string;
  readonly edit: Edit;
  readonly lines: readonly string[];
  readonly means: (text: string) => unknown;
}[] = [
  {
    name: "adds an alias to a list in brackets",
    edit: on(actor("crane"), (file, record) =>
      addToList(file, record, {
        name: "aliases",
        texts: ["Crane", "O. Crane, Jr."],
      }),
    ),
    lines: [
      '-     aliases: [Crane, "Captain Crane"] # two',
      '+     aliases: [Crane, "Captain Crane", "O. Crane, Jr."] # two',
    ],
    means: (text) =>
      changed(text, "crane", {
        aliases: ["Crane", "Captain Crane", "O. Crane, Jr."],
      }),
  },
  {
    name: "adds an alias to a list of lines",
    edit: on(actor("port"), (file, record) =>
      addToList(file, record, { name: "aliases", texts: ["Vell Harbour"] }),
    ),
    lines: ["+       - Vell Harbour"],
    means: (text) =>
      changed(text, "port", { aliases: ["Vell", "The port", "Vell Harbour"] }),
  },
  {
    name: "adds a first alias",
    edit: on(actor("moon"), (file, record) =>
      addToList(file, record, {
        name: "aliases",
        texts: ["Luna"],
        after: ["kind", "role"],
      }),
    ),
    lines: [
      "-   - { id: moon, name: Moon, kind: place }",
      "+   - { id: moon, name: Moon, kind: place, aliases: [Luna] }",
    ],
    means: (text) => changed(text, "moon", { aliases: ["Luna"] }),
  },
  {
    name: "removes an alias in brackets",
    edit: on(actor("crane"), (file, record) =>
      removeFromList(file, record, { name: "aliases", text: "Crane" }),
    ),
    lines: [
      '-     aliases: [Crane, "Captain Crane"] # two',
      '+     aliases: ["Captain Crane"] # two',
    ],
    means: (text) => changed(text, "crane", { aliases: ["Captain Crane"] }),
  },
  {
    name: "removes an alias on its line",
    edit: on(actor("port"), (file, record) =>
      removeFromList(file, record, { name: "aliases", text: "Vell" }),
    ),
    lines: ["-       - Vell # short"],
    means: (text) => changed(text, "port", { aliases: ["The port"] }),
  },
  {
    name: "changes a name and leaves the comment behind it",
    edit: on(actor("crane"), (file, record) =>
      setField(file, record, { name: "name", value: "Otto J. Crane" }),
    ),
    lines: [
      "-     name: Otto Crane # his own spelling",
      "+     name: Otto J. Crane # his own spelling",
    ],
    means: (text) => changed(text, "crane", { name: "Otto J. Crane" }),
  },
  {
    name: "adds a role behind the kind",
    edit: on(actor("crane"), (file, record) =>
      setField(file, record, {
        name: "role",
        value: "harbour master",
        after: ["id", "name", "kind"],
      }),
    ),
    lines: ["+     role: harbour master"],
    means: (text) => changed(text, "crane", { role: "harbour master" }),
  },
  {
    name: "changes a summary of several lines",
    edit: on(actor("crane"), (file, record) =>
      setField(file, record, { name: "summary", value: "Somebody else." }),
    ),
    lines: [
      "-     summary: >-",
      "-       Somebody with",
      "-       a boat.",
      "+     summary: Somebody else.",
    ],
    means: (text) => changed(text, "crane", { summary: "Somebody else." }),
  },
  {
    name: "removes a summary of several lines",
    edit: on(actor("crane"), (file, record) =>
      removeField(file, record, "summary"),
    ),
    lines: ["-     summary: >-", "-       Somebody with", "-       a boat."],
    means: (text) => changed(text, "crane", { summary: undefined }),
  },
  {
    name: "replaces a participant",
    edit: on({ list: "events", id: "opening" }, (_, record) =>
      replaceInList(record, { name: "actors", from: "crane", to: "moon" }),
    ),
    lines: ["-     actors: [crane, port]", "+     actors: [moon, port]"],
    means: (text) => changed(text, "opening", { actors: ["moon", "port"] }),
  },
  {
    name: "removes an entry in the middle",
    edit: (file) => removeEntry(file, "actors", "moon"),
    lines: ["-   - { id: moon, name: Moon, kind: place }"],
    means: (text) => {
      const before = meaning(text) as { actors: Entry[] };
      before.actors = before.actors.filter(({ id }) => id !== "moon");
      return before;
    },
  },
  {
    name: "adds an entry behind another",
    edit: (file) =>
      addEntries(file, "actors", {
        after: "crane",
        entries: [
          {
            id: "mate",
            name: "Ann: the mate",
            kind: "person",
            role: undefined,
            aliases: [],
            found: "machine",
          },
        ],
      }),
    lines: [
      "+   - id: mate",
      '+     name: "Ann: the mate"',
      "+     kind: person",
      "+     found: machine",
    ],
    means: (text) => {
      const before = meaning(text) as { actors: Entry[] };
      before.actors.splice(1, 0, {
        id: "mate",
        name: "Ann: the mate",
        kind: "person",
        aliases: [],
        sameAs: [],
        found: "machine",
      });
      return before;
    },
  },
  {
    name: "adds a list that is not there",
    edit: (file) => addEntries(file, "sections", { entries: [{ id: "lead" }] }),
    lines: ["+ sections:", "+   - id: lead"],
    means: (text) => ({ ...meaning(text), sections: [{ id: "lead" }] }),
  },
  {
    name: "removes the only entry of a list",
    edit: (file) => removeEntry(file, "events", "opening"),
    lines: [
      "- events:",
      "-   - id: opening",
      "-     title: Crane opens the dock",
      "-     actors: [crane, port]",
      "+ events: []",
    ],
    means: (text) => ({ ...meaning(text), events: [] }),
  },
];

suite("edits of a briefing file", () => {
  for (const { name, edit, lines: expected, means } of cases) {
    for (const { name: layout, text } of layouts) {
      test(`${name}, ${layout}`, () => {
        const after = apply(text, edit);
        assert.deepEqual(meaning(after), means(text));
        if (layout !== "as JSON") assert.deepEqual(diff(text, after), expected);
        if (text.includes("\r\n")) assert.doesNotMatch(after, /[^\r]\n/);
      });
    }
  }

  test("refuses a file whose syntax is broken", () => {
    assert.equal(openBriefingText("actors: [a"), undefined);
    assert.equal(openBriefingText("- a"), undefined);
    assert.equal(openBriefingText(""), undefined);
  });

  test("finds nothing to change where there is nothing", () => {
    const file = openBriefingText(layouts[0]?.text ?? "");
    assert.ok(file);
    const record = findRecord(file, actor("crane"));
    assert.ok(record);
    assert.deepEqual(
      [
        removeField(file, record, "role"),
        removeFromList(file, record, { name: "aliases", text: "X" }),
        addToList(file, record, { name: "aliases", texts: ["Crane"] }),
        removeEntry(file, "actors", "nobody"),
        findRecord(file, actor("nobody")),
      ],
      [undefined, undefined, undefined, undefined, undefined],
    );
  });

  test("writes any text so that it is read back, whatever stood there", () => {
    const random = randomNumbers(7);
    for (let i = 0; i < 600; i++) {
      const layout = layouts[i % layouts.length];
      assert.ok(layout);
      const words = hostileText(Math.floor(random() * 160) + 1, i).trim();
      if (words === "") continue;
      const name = ["name", "summary", "role"][i % 3] ?? "";
      const id = ["crane", "port", "moon"][Math.floor(i / 3) % 3] ?? "";
      const set = apply(
        layout.text,
        on(actor(id), (file, record) =>
          setField(file, record, { name, value: words }),
        ),
      );
      const { actors } = meaning(set) as { actors: Entry[] };
      const written = actors.find((entry) => entry.id === id)?.[name];
      assert.equal(written, words);
      const added = apply(
        set,
        on(actor(id), (file, record) =>
          addToList(file, record, { name: "aliases", texts: [words] }),
        ),
      );
      const after = meaning(added) as { actors: Entry[] };
      const aliases = after.actors.find((entry) => entry.id === id)?.[
        "aliases"
      ];
      assert.ok(Array.isArray(aliases));
      assert.equal(aliases.at(-1), words);
      const removed = apply(
        added,
        on(actor(id), (file, record) =>
          removeFromList(file, record, { name: "aliases", text: words }),
        ),
      );
      assert.deepEqual(meaning(removed), meaning(set));
    }
  });
});
