import type { Group } from "../../../dates/language.js";
import type { Words } from "../../../dates/words.js";

/** A month's name; a short one takes its stop along: "Oct." */
export function readMonth(words: Words, index: number): Group | undefined {
  return readName(words, index, "monthWord");
}

/** A weekday's name, short or full. */
export function readWeekday(words: Words, index: number): Group | undefined {
  return readName(words, index, "weekdayWord");
}

function readName(
  words: Words,
  index: number,
  category: string,
): Group | undefined {
  const sense = words.sense(index, category);
  if (sense === undefined) return undefined;
  const isShort = words.sense(index, "shortName") !== undefined;
  const hasStop =
    isShort && words.is(index + 1, ".") && words.isGlued(index + 1);
  return {
    sense,
    end: hasStop && !endsSentence(words, index + 1) ? index + 2 : index + 1,
  };
}

/** A stop before a capital most likely ends the sentence, before a number or small letter it does not. */
function endsSentence(words: Words, stop: number): boolean {
  return words.opensParagraph(stop + 1) || words.isCapitalized(stop + 1);
}

/** "BC", "B.C.", "AD", "C.E." */
export function readEra(words: Words, index: number): Group | undefined {
  const plain = words.sense(index, "era");
  if (plain !== undefined && isUpper(words.written(index)))
    return { sense: plain, end: index + 1 };
  return readDotted(words, index, "era");
}

/** "am", "p.m." */
export function readMeridiem(words: Words, index: number): Group | undefined {
  const plain = words.sense(index, "meridiem");
  if (plain !== undefined) return { sense: plain, end: index + 1 };
  return readDotted(words, index, "meridiem");
}

const dotted: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  era: { bc: -1, bce: -1, ad: 1, ce: 1 },
  meridiem: { am: 0, pm: 12 },
};

/** Single letters with stops between; the last stop may be missing. */
function readDotted(
  words: Words,
  index: number,
  category: string,
): Group | undefined {
  if (!words.is(index + 1, ".")) return undefined;
  let letters = "";
  let at = index;
  for (; letters.length < 3; at += 2) {
    const letter = words.word(at);
    if (letter.length !== 1 || !words.isWord(at)) break;
    if (letters !== "" && !words.isGlued(at)) break;
    letters += letter;
    if (!words.is(at + 1, ".") || !words.isGlued(at + 1)) {
      at++;
      break;
    }
  }
  const sense = letters.length > 1 ? dotted[category]?.[letters] : undefined;
  return sense === undefined ? undefined : { sense, end: at };
}

function isUpper(written: string): boolean {
  return written === written.toUpperCase();
}
