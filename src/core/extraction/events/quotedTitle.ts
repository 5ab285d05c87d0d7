import { verbClass } from "../lexicon/verbWords.js";
import { unitsOf } from "../text/characters.js";
import type { Clause } from "./clauses.js";
import type { EventScene } from "./eventRule.js";
import {
  fittingWords,
  longestTitle,
  type TokenRange,
  wordsOf,
} from "./titleWords.js";
import { readVerbGroup } from "./verbGroup.js";

/** A quotation in a sentence, with its marks, and the words that tell who says it. */
interface Saying {
  readonly quoted: TokenRange;
  /** Empty where the sentence has nothing but the quotation. */
  readonly frame: TokenRange;
}

/**
 * The title of a clause that somebody is quoted with: "Orr said: “The mill will close”". Undefined for a clause in
 * the writer's own words, and where the words of the sentence stand in that order already.
 */
export function quotedTitle(
  scene: EventScene,
  clause: Clause,
): string | undefined {
  const { text, quotations } = scene;
  if (!quotations.has(clause.first)) return undefined;
  const sentence = text.sentences.of(clause.first);
  const first = text.sentences.first(sentence);
  const end = text.sentences.end(sentence);
  const start = quotations.startOf(clause.first, first);
  if (start > first) return undefined;
  const saying = sayingOf(scene, [start, end]);
  if (saying === undefined) return undefined;
  const said = speakerOf(scene, saying.frame);
  const before = said === "" ? "" : `${said}: `;
  const [from, to] = withoutMarks(scene, saying.quoted);
  const words = fittingWords(scene, [from, to], longestTitle - before.length);
  const [open, close] = saying.quoted;
  const isStraight =
    text.sign(open) === straight || text.sign(close - 1) === straight;
  return isStraight ? `${before}"${words}"` : `${before}“${words}”`;
}

const straight = 0x22;
const comma = 0x2c;
const dot = 0x2e;
/** Before the mark that closes what somebody said. */
const saidSigns = unitsOf(",?!.…");

/** The parts of a sentence that begins within a quotation; undefined where that is but a word or two in marks. */
function sayingOf(
  scene: EventScene,
  [first, end]: TokenRange,
): Saying | undefined {
  const { text, quotations } = scene;
  const behind = quotations.endOf(first, end);
  if (behind === end || isEnd(scene, behind, end))
    return { quoted: [first, end], frame: [end, end] };
  const isSaid =
    saidSigns.has(text.sign(behind - 2)) || text.sign(behind) === comma;
  if (!isSaid) return undefined;
  const from = text.sign(behind) === comma ? behind + 1 : behind;
  let to = from;
  while (to < end && !quotations.has(to)) to++;
  return { quoted: [first, behind], frame: [from, to] };
}

function isEnd({ text }: EventScene, token: number, end: number): boolean {
  return token === end - 1 && text.isPunctuation(token);
}

/** The quoted words without their marks and the comma before the closing one. */
function withoutMarks(
  { text }: EventScene,
  [first, end]: TokenRange,
): TokenRange {
  let [from, to] = [first, end];
  while (from < to - 1 && isMark(text.sign(from))) from++;
  while (to > from + 1 && isMark(text.sign(to - 1))) to--;
  return [from, to];
}

const marks = unitsOf('"“”,.');

function isMark(sign: number): boolean {
  return marks.has(sign);
}

/** "said Ann Hale, who …" as "Ann Hale said", "Hale told the board on Monday" as it stands. */
function speakerOf(scene: EventScene, [first, end]: TokenRange): string {
  const { text, forms, quotations } = scene;
  const isTurned = forms.has(first, verbClass.speech);
  const verb = isTurned ? first : firstVerb(scene, [first, end]);
  if (verb === undefined) return "";
  let to = verb + 1;
  while (to < end && text.sign(to) !== comma && text.sign(to) !== dot) to++;
  // "Orr said of “the mill”"
  const isLong =
    quotations.has(to) || text.end(to - 1) - text.start(first) > longestFrame;
  if (!isTurned) return wordsOf(scene, [first, isLong ? verb + 1 : to]);
  if (to === first + 1 || isLong) return "";
  return `${wordsOf(scene, [first + 1, to])} ${text.written(first)}`;
}

/** In characters. */
const longestFrame = 60;

function firstVerb(
  { forms }: EventScene,
  [first, end]: TokenRange,
): number | undefined {
  for (let token = first; token < end; token++) {
    const verb = readVerbGroup(forms, token, end);
    if (verb) return verb.head;
  }
  return undefined;
}
