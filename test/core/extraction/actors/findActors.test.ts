import assert from "node:assert/strict";
import { findActors } from "../../../../src/core/extraction/actors/index.js";

/** Name, kind, role and aliases of each actor, in a line. */
function actorsOf(text: string): string[] {
  return findActors(text).map(({ name, kind, role, aliases }) =>
    [name, kind, role ?? "-", ...aliases].join(" | "),
  );
}

suite("findActors", () => {
  test("joins a short form and the full name, and keeps the role", () => {
    assert.deepEqual(
      actorsOf(
        "Foreign Minister Toivo Lindqvist left on Monday. A day later Lindqvist was back.",
      ),
      ["Toivo Lindqvist | person | Foreign Minister | Lindqvist"],
    );
  });

  test("does not join a short form that two could mean", () => {
    const names = findActors(
      "Anna Kowalski met Peter Kowalski. Later Kowalski said nothing.",
    ).map(({ name, mentions }) => `${name} ${mentions.length}`);
    assert.deepEqual(names, [
      "Anna Kowalski 1",
      "Peter Kowalski 1",
      "Kowalski 1",
    ]);
  });

  test("joins an acronym and what it stands for, in both orders", () => {
    assert.deepEqual(
      actorsOf(
        "The Ministry of Rural Works (MORW) paid. The MORW paid again. Then NFB (National Fisheries Board) paid.",
      ),
      [
        "Ministry of Rural Works | organization | - | MORW",
        "National Fisheries Board | organization | - | NFB",
      ],
    );
  });

  test("reads a short form in brackets behind a body, whatever its letters", () => {
    assert.deepEqual(
      actorsOf("In March the Reform Party (RfP) won. Later the RfP split."),
      ["Reform Party | organization | - | RfP"],
    );
  });

  test("joins a company's short form and its acronym, but not a new one of that name", () => {
    assert.deepEqual(
      actorsOf(
        "Lund Motor Company paid. Lund said so. Holm Mills Corporation paid. HM said so. Then the New Reform Party left the Reform Party.",
      ),
      [
        "Lund Motor Company | organization | - | Lund",
        "Holm Mills Corporation | organization | - | HM",
        "New Reform Party | organization | -",
        "Reform Party | organization | -",
      ],
    );
  });

  test("joins a body and its first word, but not where two could be meant, or where another word stands before it", () => {
    assert.deepEqual(
      [
        "The Bank of Norway raised rates in May. The Bank said that it would wait.",
        "The Bank of Norway and the Bank of Sweden met. The Bank said that it would wait.",
        "The Northern League won. The League of Nations met.",
      ].map(actorsOf),
      [
        ["Bank of Norway | organization | - | Bank"],
        [
          "Bank of Norway | organization | -",
          "Bank of Sweden | organization | -",
          "Bank | organization | -",
        ],
        ["Northern League | group | -", "League of Nations | organization | -"],
      ],
    );
  });

  test("finds a firm by its shares, and no actor in what they trade as", () => {
    assert.deepEqual(
      [
        "Tesla shares fell. Energy shares rose.",
        "Shares of Jarvis Holdings (OSE: JARV) rose.",
      ].map(actorsOf),
      [["Tesla | organization | -"], ["Jarvis Holdings | organization | -"]],
    );
  });

  test("joins a peer's style with the one who can bear it", () => {
    assert.deepEqual(
      [
        "Ida Boothby led the house. She was firm. Lady Boothby died on Monday.",
        "Karl Boothby led the house. He was firm. Lady Boothby died on Monday.",
        "George Boothby led the house. Lord Boothby died on Monday.",
        "George Boothby and Karl Boothby led. Lord Boothby died on Monday.",
      ].map((text) => actorsOf(text).length),
      [1, 2, 1, 3],
    );
  });

  test("tells a firm by its legal form, and an agency from its port", () => {
    assert.deepEqual(
      [
        "Halvard Energy ASA grew. Halvard Energy paid NOK 2.3 billion for it.",
        "The Port of Rotterdam Authority agreed.",
        "Hale said that Christians came.",
      ].map(actorsOf),
      [
        ["Halvard Energy ASA | organization | - | Halvard Energy"],
        ["Port of Rotterdam Authority | organization | -"],
        ["Hale | person | -", "Christians | group | -"],
      ],
    );
  });

  test("does not take the agency of a dateline for another name of the city", () => {
    assert.deepEqual(
      actorsOf(
        "BERGEN (Reuters) – Ferries stopped on Monday. Reuters asked Bergen why.",
      ),
      ["Bergen | place | - | BERGEN", "Reuters | organization | -"],
    );
  });

  const places: readonly (readonly [text: string, ...actors: string[]])[] = [
    [
      "ARLE, 14 May 2019 — The port authority of Arle signed a lease. Arle deserves better, Mayor Petra Lind said.",
      "Arle | place | - | ARLE",
      "Petra Lind | person | Mayor",
    ],
    [
      "The army of Count Johann von Tessin crossed the Elbe. On 4 May he reached Lauen.",
      "Johann von Tessin | person | Count",
      "Elbe | place | -",
      "Lauen | place | -",
    ],
    ["The talks failed. Paris said that it would go on.", "Paris | state | -"],
    [
      "Paris Holm came late. Paris said that she had slept.",
      "Paris Holm | person | - | Paris",
    ],
    [
      "Ida Arle left. ARLE, 14 May — Arle said that she would come back.",
      "Ida Arle | person | - | ARLE | Arle",
    ],
  ];
  for (const [text, ...actors] of places)
    test(`takes what is plainly a place for no person: ${text}`, () => {
      assert.deepEqual(actorsOf(text), actors);
    });

  test("reads a firm over its ampersand, but no person and another", () => {
    assert.deepEqual(
      [
        "Her memoirs were published by Faber & Faber in 1965.",
        "They asked Hale & Lund for help, and Hale & Lund refused.",
        "Ida Hale & Lund came.",
      ].map(actorsOf),
      [
        ["Faber & Faber | organization | -"],
        ["Hale & Lund | organization | -"],
        ["Ida Hale | person | -", "Lund | person | -"],
      ],
    );
  });

  const firms: readonly (readonly [text: string, ...actors: string[]])[] = [
    [
      "Jarvis shares fell. Jarvis said it would sell.",
      "Jarvis | organization | -",
    ],
    [
      "Jarvis shares fell. Jarvis said no. Ann Jarvis left.",
      "Ann Jarvis | person | - | Jarvis",
    ],
    [
      "Gartner's chief analyst Ida Lund agreed.",
      "Gartner | organization | -",
      "Ida Lund | person | chief analyst",
    ],
    ["Shares of Eesti Telekom rose.", "Eesti Telekom | organization | -"],
    ["The firm Ida Lund founded grew.", "Ida Lund | person | -"],
  ];
  for (const [text, ...actors] of firms)
    test(`takes what is plainly a firm for no person: ${text}`, () => {
      assert.deepEqual(actorsOf(text), actors);
    });

  test("reads bodies and laws over the words that join their fields", () => {
    assert.deepEqual(
      [
        "In 2015 the Food and Drug Administration agreed.",
        "It asked the Securities and Exchange Commission for help.",
        "The Competition and Markets Authority opened an inquiry.",
        "They passed the Pure Food and Drug Act and the Freedom of Information Act.",
      ].map((text) => actorsOf(text).map((actor) => actor.split(" | ")[0])),
      [
        ["Food and Drug Administration"],
        ["Securities and Exchange Commission"],
        ["Competition and Markets Authority"],
        ["Pure Food and Drug Act", "Freedom of Information Act"],
      ],
    );
  });

  test("keeps the office of one who holds an office whole", () => {
    assert.deepEqual(actorsOf("It came from the Prime Minister’s Office."), [
      "Prime Minister’s Office | organization | -",
    ]);
  });

  test("parts a seat from who is based there", () => {
    assert.deepEqual(actorsOf("Then Madrid-based Ferrovial sold the line."), [
      "Madrid | place | -",
      "Ferrovial | organization | -",
    ]);
  });

  test("does not join a law with one whose name begins with another word before a hyphen", () => {
    assert.deepEqual(
      actorsOf("The Mann-Lund Act of 1910 ended the Lund Act of 1903."),
      ["Mann-Lund Act | agreement | -", "Lund Act | agreement | -"],
    );
  });

  test("names a state by its own short form rather than by its capital", () => {
    assert.deepEqual(
      actorsOf(
        "U.S. President Laura Hale flew home. Washington has pressed China to wait.",
      ),
      [
        "U.S. | state | - | Washington",
        "Laura Hale | person | U.S. President",
        "China | state | -",
      ],
    );
  });

  test("finds titles that are no names, and none in kinship", () => {
    const roles = (text: string) =>
      findActors(text).flatMap(({ roleSpans }) =>
        roleSpans.map(({ start, end }) => text.slice(start, end)),
      );
    assert.deepEqual(roles("He served under Shah Abbas I, who won."), ["Shah"]);
    assert.deepEqual(roles("His second daughter Ida Lund left."), []);
  });

  test("takes a capital that acts for its state, and one that is visited for a place", () => {
    assert.deepEqual(
      actorsOf("Lisbon has shifted, and Portugal knows it. He visited Lisbon."),
      ["Portugal | state | - | Lisbon", "Lisbon | place | -"],
    );
  });

  test("tells an administration from its head", () => {
    assert.deepEqual(
      actorsOf("Harry Truman won. The Truman administration was new."),
      [
        "Harry Truman | person | -",
        "Truman administration | administration | -",
      ],
    );
  });

  test("gives each title with the mention before which it stands", () => {
    const text = "Then President Oyelaran spoke.";
    assert.deepEqual(findActors(text)[0]?.roleSpans, [
      { start: 5, end: 14, mention: { start: 15, end: 23 } },
    ]);
  });

  test("reads a role that follows the name", () => {
    assert.deepEqual(
      actorsOf(
        "We asked Ida Lund, senior fellow at the Nordic Institute, why.",
      ),
      [
        "Ida Lund | person | senior fellow at the Nordic Institute",
        "Nordic Institute | organization | -",
      ],
    );
  });

  test("joins an office alone with the one who holds it", () => {
    assert.deepEqual(
      actorsOf(
        "Foreign Secretary Ida Lund spoke. The Foreign Secretary left on Monday.",
      ),
      ["Ida Lund | person | Foreign Secretary | Foreign Secretary"],
    );
  });

  test("joins the first of two surnames with the whole name", () => {
    assert.deepEqual(
      actorsOf("Mario Torres Benítez opened the meeting. Torres thanked them."),
      ["Mario Torres Benítez | person | - | Torres"],
    );
  });

  test("reads a given name of two syllables behind the family's", () => {
    assert.deepEqual(
      actorsOf("Spokesperson Kang In-ho answered. He thanked Kang."),
      ["Kang In-ho | person | Spokesperson | Kang"],
    );
  });

  test("takes no courtesy for a role, and no amount or belief for an actor", () => {
    assert.deepEqual(
      actorsOf(
        "Mr Toivo Lindqvist paid USD15 million. He spoke of Hinduism and of USD16,000.",
      ),
      ["Toivo Lindqvist | person | -"],
    );
  });

  test("gives the whole of a role", () => {
    assert.deepEqual(
      actorsOf(
        "The club's co-chairman Ida Lund left. Kari Holm, one of the editors of a review, stayed. Ada Orr, as old colleagues called her, came.",
      ),
      [
        "Ida Lund | person | co-chairman",
        "Kari Holm | person | one of the editors of a review",
        "Ada Orr | person | -",
      ],
    );
  });

  test("reads trades by their endings, and where an envoy is sent", () => {
    assert.deepEqual(
      actorsOf(
        "The press met team member Rodaba Noori and kitemaker Ida Lund. Then Norwegian Ambassador to the United States Kari Orr left.",
      ),
      [
        "Rodaba Noori | person | team member",
        "Ida Lund | person | kitemaker",
        "United States | state | -",
        "Kari Orr | person | Norwegian Ambassador to the United States",
      ],
    );
  });

  test("leaves the verb before a role", () => {
    assert.deepEqual(actorsOf("Then voters chose councillor Ann Hale."), [
      "Ann Hale | person | councillor",
    ]);
  });

  test("finds titles of one person only", () => {
    const roles = (text: string) =>
      findActors(text).flatMap(({ roleSpans }) =>
        roleSpans.map(({ start, end }) => text.slice(start, end)),
      );
    assert.deepEqual(roles("Then councillors Ann Hale and Ole Dahl left."), []);
    assert.deepEqual(roles("Then councillor Ann Hale left."), ["councillor"]);
  });

  test("takes a capital for its state by what states do and have", () => {
    const acting = [
      "Nobody was surprised. Beijing closed two ports.",
      "The pact was dead. Bamako quietly cut all ties.",
      "It was late. Lisbon recalled its envoy.",
      "They waited for Hanoi's ambassador.",
    ];
    for (const text of acting)
      assert.deepEqual(
        findActors(text).map(({ kind }) => kind),
        ["state"],
        text,
      );
    const lying = ["Lisbon grew by a third.", "They loved Hanoi's old trams."];
    for (const text of lying)
      assert.deepEqual(
        findActors(text).map(({ kind }) => kind),
        ["place"],
        text,
      );
  });

  test("joins a state and its official name", () => {
    assert.deepEqual(
      actorsOf("The Federal Republic of Nigeria sued. Nigeria won."),
      ["Federal Republic of Nigeria | state | - | Nigeria"],
    );
  });

  test("takes an empire for a state", () => {
    assert.deepEqual(actorsOf("In 1853 the Russian Empire lost the war."), [
      "Russian Empire | state | -",
    ]);
  });

  test("knows bodies whose names look like those of persons or places", () => {
    assert.deepEqual(
      actorsOf("Rio Tinto paid Equinor. She read Le Monde. He met Rio Holm."),
      [
        "Rio Tinto | organization | -",
        "Equinor | organization | -",
        "Le Monde | organization | -",
        "Rio Holm | person | -",
      ],
    );
  });

  test("finds nothing where nothing is named", () => {
    for (const text of ["", " ", "It rained.", "\u0000\uD800(", "- - -"])
      assert.deepEqual(findActors(text), [], JSON.stringify(text));
  });
});
