// Articles made up from our own sentences, names and dates, the same for the same seed: news and history prose with
// headings, about 4,700 characters each, as long as those of the evaluation's news.
import { random } from "./prose.mjs";

const given =
  "Ann Boris Carla David Elena Farid Greta Hans Ines Jorge Kari Luis Maria Nadia Omar Petra Ravi Sofia Tomas Yuki".split(
    " ",
  );
const family =
  "Hale Orr Lindqvist Moreau Okafor Petrov Tanaka Castillo Berg Novak Haddad Singh Costa Weber Ito Larsen Duarte Kowalski Mbeki Rossi".split(
    " ",
  );
const offices = [
  "President",
  "Prime Minister",
  "Foreign Minister",
  "Finance Minister",
  "Governor",
  "Ambassador",
  "Senator",
];
const states =
  "Norway Japan Chile Kenya Poland Canada Egypt Vietnam Portugal Turkey Mexico Finland".split(
    " ",
  );
const cities =
  "Oslo Kyoto Valparaíso Mombasa Kraków Halifax Alexandria Porto Izmir Monterrey Tampere Lyon".split(
    " ",
  );
const bodies = [
  "Ministry of Trade",
  "Northern Development Bank",
  "Fisheries Commission",
  "Central Bank",
  "National Assembly",
  "Coastal Authority",
  "Green Party",
  "Harbour Workers' Union",
];
const months =
  "January February March April May June July August September October November December".split(
    " ",
  );
const deeds = [
  "signed an agreement on fishing rights",
  "announced a plan for three new harbours",
  "opened the first section of the railway",
  "rejected the offer",
  "asked for a loan of 400 million dollars",
  "resigned after a vote of no confidence",
  "met with representatives of the islands",
  "suspended the talks",
];
const comments = [
  "The talks had been expected to fail, but both sides said they were content with what was reached.",
  "Few observers believed that the project would be finished in time, as the cost had risen by 30 percent.",
  "“We will not wait any longer,” one of the negotiators said, “because the fishermen cannot.”",
  "Critics point out that the money would have been better spent on schools and roads.",
  "It is the largest undertaking of its kind in the region, and nobody knows who will pay for it.",
];
const headings = [
  "A long road to the sea",
  "What the islands want",
  "Money and its price",
  "The talks begin again",
  "An uneasy peace",
];

export function makeArticles(count, length = 4700, seed = 5) {
  const pick = random(seed);
  return Array.from({ length: count }, () => makeArticle(pick, length));
}

/** The same as records for `briefing extract --jsonl`, a line each; other seeds give other articles. */
export function makeRecords(count, seed = 5) {
  return makeArticles(count, 4700, seed).map(
    (text, id) =>
      `${JSON.stringify({ id, text, referenceDate: "2019-11-30" })}\n`,
  );
}

function makeArticle(pick, length) {
  const from = (list) => list[pick(list.length)];
  const year = 1950 + pick(70);
  const date = () =>
    [
      `On ${months[pick(12)]} ${1 + pick(28)}, ${year}`,
      `In ${from(months)} ${year - pick(9)}`,
      `In ${year - pick(30)}`,
      `Two days later`,
      `In the autumn of ${year - 1}`,
      `By the end of ${from(months)}`,
      `Last week`,
      `Between ${year - 9} and ${year - 4}`,
    ][pick(8)];
  const person = () => `${from(given)} ${from(family)}`;
  const known = Array.from({ length: 5 }, person);
  const short = (name) => name.split(" ")[1];
  const sentence = () =>
    [
      () =>
        `${date()}, ${from(offices)} ${from(known)} of ${from(states)} ${from(deeds)} in ${from(cities)}.`,
      () => `${date()}, the ${from(bodies)} ${from(deeds)}.`,
      () =>
        `${short(from(known))} ${from(deeds)}, and ${from(states)} followed ${date().toLowerCase()}.`,
      () =>
        `${from(known)}, a spokesman for the ${from(bodies)}, told reporters that ${from(states)} would not give way before ${from(months)}.`,
      () => from(comments),
      () => from(comments),
    ][pick(6)]();
  const paragraphs = [`${from(states)} and ${from(states)} after the treaty`];
  let size = 0;
  while (size < length) {
    if (pick(5) === 0) paragraphs.push(from(headings));
    paragraphs.push(Array.from({ length: 3 + pick(4) }, sentence).join(" "));
    size = paragraphs.reduce((sum, paragraph) => sum + paragraph.length + 2, 0);
  }
  return paragraphs.join("\n\n");
}
