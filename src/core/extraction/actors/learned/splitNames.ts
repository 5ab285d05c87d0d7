import { wordClass } from "../../lexicon/wordClass.js";
import type { NameText } from "../nameText.js";
import {
  holdsBody,
  trimName,
  withAmpersand,
  withEnds,
  withOwned,
  withoutLabel,
  withPartner,
} from "./nameEdges.js";
import { jointOf, jointOfBodies } from "./joints.js";
import {
  isOfficeOf,
  memberOfBody,
  ownerOfPerson,
  seatBefore,
} from "./members.js";
import { namesNothing } from "./notNames.js";
import type { TaggedName } from "./tagger.js";
import { isTitle, lastTitle } from "./titles.js";

const given = wordClass.given;
const noble = wordClass.noble;

/** The whole of a name, parted if it holds a title or joins two names: "Reform Party and Liberal Alliance", "U.S. President Reagan". */
export function splitName(text: NameText, tagged: TaggedName): TaggedName[] {
  const trimmed = trimName(text, withOwned(text, withoutLabel(text, tagged)));
  const whole = withAmpersand(text, withEnds(text, trimmed));
  return part(text, withPartner(text, whole));
}

function trimAndPart(text: NameText, tagged: TaggedName): TaggedName[] {
  return part(text, trimName(text, tagged));
}

/** The parts of a name, each shorter than it: so this comes to an end. */
function part(text: NameText, tagged: TaggedName): TaggedName[] {
  if (tagged.kind === "other" || tagged.end <= tagged.first) return [];
  if (namesNothing(text, tagged)) return [];
  const based = seatBefore(text, tagged);
  if (based !== undefined) return atSeat(text, tagged, based);
  const joint = jointOf(text, tagged);
  if (joint !== undefined) return splitAt(text, tagged, joint);
  const owner = ownerOfPerson(text, tagged);
  if (owner !== undefined) return splitBefore(text, { ...tagged }, owner + 1);
  const member = memberOfBody(text, tagged);
  if (member !== undefined) return splitBefore(text, tagged, member);
  const of = ofMember(text, tagged);
  if (of !== undefined) return trimAndPart(text, { ...tagged, end: of });
  const title = lastTitle(text, tagged);
  if (title !== undefined) return splitAtTitle(text, tagged, title);
  if (isOfficeOf(text, tagged)) return [{ ...tagged, kind: "organization" }];
  const and =
    tagged.kind === "organization" ? jointOfBodies(text, tagged) : undefined;
  return and === undefined ? [tagged] : splitAt(text, tagged, and);
}

/** The parts on both sides of a token. */
function splitAt(
  text: NameText,
  tagged: TaggedName,
  token: number,
): TaggedName[] {
  const right = trimAndPart(
    text,
    ofOwnKind(text, { ...tagged, first: token + 1 }),
  );
  return [ofOwnKind(text, { ...tagged, end: token }), ...right];
}

/** A part may be of another kind than the whole: "Oslo" in "OSLO – The Reform Party" is a place. */
function ofOwnKind(text: NameText, part: TaggedName): TaggedName {
  const { first, end, kind } = part;
  if (kind === "place" && holdsBody(text, end - 1, end))
    return { ...part, kind: "organization" };
  const isPlace =
    kind === "organization" &&
    end - first === 1 &&
    text.is(first, wordClass.place | wordClass.state) &&
    !text.is(first, wordClass.organization);
  return isPlace ? { ...part, kind: "place" } : part;
}

/** The parts on both sides of where a person's name begins. */
function splitBefore(
  text: NameText,
  tagged: TaggedName,
  person: number,
): TaggedName[] {
  const right = trimAndPart(text, { ...tagged, first: person, kind: "person" });
  return [...trimAndPart(text, { ...tagged, end: person }), ...right];
}

/** The place, and who is based there. */
function atSeat(
  text: NameText,
  { first, end, kind }: TaggedName,
  hyphen: number,
): TaggedName[] {
  const based = kind === "place" ? "organization" : kind;
  return [
    { first, end: hyphen, kind: "place" },
    ...trimAndPart(text, { first: hyphen + 2, end, kind: based }),
  ];
}

/** "of" in "Ida Lund of Kensington Bank", but not in "Clive of India". */
function ofMember(
  text: NameText,
  { first, end, kind }: TaggedName,
): number | undefined {
  if (kind !== "person" || text.is(first, noble)) return undefined;
  for (let token = first + 2; token < end; token++)
    if (text.word(token) === "of" && !isTitle(text, token - 1)) return token;
  return undefined;
}

function splitAtTitle(
  text: NameText,
  tagged: TaggedName,
  title: number,
): TaggedName[] {
  const { end, kind } = tagged;
  const isOf = /^(?:of|for)$/.test(text.word(title + 1));
  const start = isOf ? startAfterOf(text, title + 2, end) : title + 1;
  const isPerson = kind === "person" || !isOf || text.isNamed(start, given);
  const rest: TaggedName[] =
    start < end
      ? [{ first: start, end, kind: isPerson ? "person" : "place" }]
      : [];
  return [...ownerOf(text, tagged, title), ...rest];
}

/** "U.S." in "U.S. President Donald Trump", "Kensington Bank" in "Kensington Bank CEO Ida Lund". */
function ownerOf(
  text: NameText,
  { first, kind }: TaggedName,
  title: number,
): TaggedName[] {
  let end = title;
  while (end > first && isTitle(text, end - 1)) end--;
  if (end === first || !text.is(end - 1, wordClass.name)) return [];
  if (kind !== "person") return [{ first, end, kind }];
  if (text.is(end - 1, wordClass.state | wordClass.place))
    return [{ first, end, kind: "place" }];
  return text.is(end - 1, wordClass.body | wordClass.organization)
    ? [{ first, end, kind: "organization" }]
    : [];
}

/** At "Cyrus" behind "Secretary of State", at "Canada" behind "Governor General of". */
function startAfterOf(text: NameText, first: number, end: number): number {
  for (let token = first; token < end; token++)
    if (text.isNamed(token, given)) return token;
  return text.isNamed(end - 1, wordClass.state)
    ? Math.max(first, end - 2)
    : end;
}
