import assert from "node:assert/strict";
import type { ActorRule } from "../../../../src/core/extraction/actors/actorRule.js";
import { askRules } from "../../../../src/core/extraction/actors/readNames.js";
import { NameText } from "../../../../src/core/extraction/actors/nameText.js";
import { actorRules } from "../../../../src/core/extraction/en/actors/rules/index.js";
import { createEnglishLexicon } from "../../../../src/core/extraction/en/lexicon/index.js";
import { readText } from "../../../../src/core/extraction/text/index.js";

/** By rule: phrases with the name that it must read in brackets, and phrases that it must leave alone. */
const cases: Record<
  string,
  { readonly reads: readonly string[]; readonly leaves: readonly string[] }
> = {
  lexiconNames: {
    reads: [
      "Trade with [United States] grew.",
      "She flew to [New Delhi].",
      "He left [Portugal] early.",
      "The [U.S.] fleet sailed.",
    ],
    leaves: [
      "They united states of mind.",
      "He told us so.",
      "We ate in turkey farms.",
    ],
  },
  givenNames: {
    reads: [
      "We met [Fumio Tanaka] there.",
      "Then [Ursula von der Heide] spoke.",
      "It was [William G. Porter] who wrote.",
      "She is [Anna-Lena Berg].",
      "He is [Robert Dale Jr.] indeed.",
    ],
    leaves: ["They will hope for grace.", "Under the mark it lay."],
  },
  surnames: {
    reads: ["Later [Kowalski] denied it."],
    leaves: ["The smith worked.", "Bush fires spread."],
  },
  initials: {
    reads: ["An essay by [J. M. Harlow] followed."],
    leaves: ["Both U.S. Senate seats fell.", "Plan A. was dropped."],
  },
  titledPersons: {
    reads: [
      "Then President [Oyelaran] spoke.",
      "A note from Foreign Minister [Toivo Aalto] came.",
      "They asked historian [Ida Lund].",
    ],
    leaves: [
      "Shares of General Motors fell.",
      "The President of Peru left.",
      "The president said so.",
    ],
  },
  nobles: {
    reads: ["It went to the [Duke of Rutland].", "Then [Lord Curzon] left."],
    leaves: ["The duke of old.", "In the House of Lords they sat."],
  },
  speakers: {
    reads: ["Later [Oyelaran] said no.", "In May [Oduya] resigned."],
    leaves: ["He said no.", "Later Berlin said no."],
  },
  bodies: {
    reads: [
      "The [Kensington Bank] failed.",
      "It went to the [Ministry of Health and Welfare] yesterday.",
      "He joined the [Liberal Party].",
      "The [British Parliament] voted.",
    ],
    leaves: ["The bank failed.", "At the party they danced."],
  },
  bodyOpeners: {
    reads: [
      "She led the [Association of Iron Traders].",
      "The [Institute for Marine Law] closed.",
    ],
    leaves: ["The association of traders met.", "The University of old."],
  },
  acronyms: {
    reads: ["Later [IAEA] inspectors came.", "The [OPEC] ministers met."],
    leaves: [
      "Later USA won.",
      "King Louis XIV died.",
      "ALL WORDS ARE SHOUTED HERE",
    ],
  },
  groupNames: {
    reads: ["The [European Union] agreed.", "The [Baltic Alliance] broke."],
    leaves: [
      "The alliance broke.",
      "The Trade Union met.",
      "The Danish People's Party met.",
    ],
  },
  groupsOfStates: {
    reads: [
      "At the [G-20] they met.",
      "The [G7] met.",
      "The [Group of Eight] met.",
    ],
    leaves: ["A group of eight met.", "In G major."],
  },
  theWest: {
    reads: ["It angered the [West] again."],
    leaves: [
      "In the west it rained.",
      "On the West Bank it rained.",
      "In the West of Iceland it rained.",
    ],
  },
  peoples: {
    reads: ["Many [Israelis] left.", "The [Japanese] have refused."],
    leaves: [
      "Two Japanese companies left.",
      "It is written in Japanese script.",
    ],
  },
  administrations: {
    reads: [
      "The [Truman administration] refused.",
      "The pro-Denmark [Truman administration] fell.",
      "It was the [Vichy regime] then.",
      "The [Danish Government] agreed.",
    ],
    leaves: [
      "The local government refused.",
      "The new administration came.",
      "It asked the Food and Drug Administration.",
    ],
  },
  policies: {
    reads: [
      "It kept to the “[quiet border]” policy.",
      "It kept to the “[quiet border policy]” then.",
      "They made a [6-point recovery plan] of it.",
    ],
    leaves: ["It kept to their border policy.", "He said “no” to the plan."],
  },
  agreements: {
    reads: [
      "The [Treaty of Ghent] ended it.",
      "They signed the [Geneva Convention].",
      "They passed the [Freedom of Speech Act].",
      "It broke the [Food and Drug Act].",
    ],
    leaves: ["They signed a treaty.", "They will act."],
  },
  namedAgreements: {
    reads: ["Under the [Geneva accords] they left."],
    leaves: ["Under the accords they left.", "A Geneva agreement failed."],
  },
  numberedAgreements: {
    reads: ["Under [Basel III] banks pay."],
    leaves: ["Then Louis II died.", "In Basel 3 banks failed."],
  },
  placeNames: {
    reads: [
      "They crossed the [Bering Strait] then.",
      "The [Gulf of Riga] froze.",
      "He saw [Whitby Abbey].",
    ],
    leaves: ["They crossed the strait.", "On an island they met."],
  },
  placeOpeners: {
    reads: ["They saw [Lake Huron].", "In [Eastern Ukraine] it rained."],
    leaves: ["The Central Bank rose.", "In southern parts it rained."],
  },
  locatedNames: {
    reads: ["Shelling in [Zhurivka] went on.", "A camp near [Dogura] burnt."],
    leaves: ["It was said in English.", "A letter from Anna came."],
  },
  capitalRuns: {
    reads: ["The caves of [Tora Bora] were empty."],
    leaves: ["Japanese firms left.", "It was over."],
  },
};

const lexicon = createEnglishLexicon();

suite("actor rules", () => {
  for (const rule of actorRules) {
    test(`${rule.id} reads what it names and leaves the rest`, () => {
      const { reads = [], leaves = [] } = cases[rule.id] ?? {};
      assert.ok(reads.length > 0 && leaves.length > 0, "has no cases");
      for (const phrase of reads) {
        const text = phrase.replace(/[[\]]/g, "");
        const found = find(rule, text);
        assert.ok(
          found.some((name) => phrase.includes(`[${name}]`)),
          `${phrase} → ${found.join(" | ")}`,
        );
      }
      for (const phrase of leaves)
        assert.deepEqual(find(rule, phrase), [], phrase);
    });
  }
});

function find(rule: ActorRule, text: string): string[] {
  const article = readText(text);
  return askRules(new NameText(article, lexicon), [rule]).map(
    ({ first, end }) => text.slice(article.start(first), article.end(end - 1)),
  );
}
