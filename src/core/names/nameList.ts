import { LetterPool } from "./letterPool.js";
import { letter, mark, type Letters } from "./letters.js";
import {
  bareForm,
  isCapitals,
  isSameName,
  type LetterCase,
  type Spelling,
  spellingKey,
  usualCase,
  writtenOut,
} from "./spelling.js";

/** A name and what goes by it. */
export interface NameEntry {
  readonly name: string;
  readonly id: string;
  /** When not given: the name's own and capitals; only its own for abbreviations; any for words of small letters. */
  readonly letterCase?: LetterCase;
}

/** A stretch of the text that has a name's words, with the text around it. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Signs at the ends of a name that are part of it: the dots of U.S. and .NET, the marks of C++. */
interface Signs {
  readonly before: string;
  readonly after: string;
}

/** A name as it is known here. */
interface KnownName {
  readonly id: string;
  /** The words of the name as they are compared. */
  readonly form: string;
  readonly letterCase: LetterCase;
  readonly signs: Signs;
}

const longestName = 256;
const longestShortName = 3;
/** How far from a short name in capitals others must be in capitals. */
const nearby = 24;
const noSigns: Signs = { before: "", after: "" };
/** In the place of a name that was removed. */
const nothing: KnownName = {
  id: "",
  form: "",
  letterCase: "exact",
  signs: noSigns,
};

/** The names by number, and whether a stretch of text is one of them. */
export class NameList {
  readonly #letters: Letters;
  readonly #spelling: Spelling;
  readonly #names: KnownName[] = [];
  /** The names as they were given, and below the ids: by themselves, as all that most mentions take of a name. */
  readonly #given: string[] = [];
  /** The id in a list that its mentions share: made for the first of them, as most names are never met. */
  readonly #ids: (readonly [string] | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #letterPool = new LetterPool();

  constructor(letters: Letters, spelling: Spelling) {
    this.#letters = letters;
    this.#spelling = spelling;
  }

  get size(): number {
    return this.#names.length - this.#free.length;
  }

  get(name: number): KnownName {
    return this.#names[name] ?? nothing;
  }

  /** In which ways the entry is written; in none if it has no word or is longer than a name can be. */
  waysOf({ name }: NameEntry): readonly string[] {
    const { start, end } = this.#wordsIn(name);
    if (start === end || name.length > longestName) return [];
    const others = writtenOut(name, this.#spelling);
    return others.length === 0 ? [name] : [name, ...others];
  }

  /** Whether the place is the name to the letter; false does not say that it is another. */
  isPlainlyAt(name: number, { text, start, end }: Place): boolean {
    return this.#letterPool.isAt(name, text, start, end);
  }

  /** The name as it was given. */
  nameOf(name: number): string {
    return this.#given[name] ?? "";
  }

  /** What goes by the name, in a list that all its mentions share. */
  idsOf(name: number): readonly string[] {
    return (this.#ids[name] ??= [this.get(name).id]);
  }

  /** Adds the entry as it is written in one of these ways. */
  add({ name, id, letterCase }: NameEntry, way: string): number {
    const number = this.#free.pop() ?? this.#names.length;
    const { start, end } = this.#wordsIn(way);
    const hasSigns = start > 0 || end < way.length;
    // Names with signs of their own need a closer look.
    if (!hasSigns) this.#letterPool.add(number, way);
    this.#given[number] = name;
    this.#ids[number] = undefined;
    this.#names[number] = {
      id,
      form: this.#compared(way.slice(start, end)),
      letterCase: letterCase ?? usualCase(way),
      signs: hasSigns
        ? { before: way.slice(0, start), after: way.slice(end) }
        : noSigns,
    };
    return number;
  }

  remove(name: number): void {
    this.#names[name] = nothing;
    this.#given[name] = "";
    this.#ids[name] = undefined;
    this.#letterPool.remove(name);
    this.#free.push(name);
  }

  /** The words of the way a name is written, as they are compared. */
  formOf(way: string): string {
    const { start, end } = this.#wordsIn(way);
    return this.#compared(way.slice(start, end));
  }

  /** Which of the names stand at the place: as it is written there, or else as their case rule allows. */
  spelledAt(place: Place, names: readonly number[]): number[] {
    const form = this.#compared(place.text.slice(place.start, place.end));
    const same = names.filter((name) => this.get(name).form === form);
    if (same.length > 0) return same;
    return names.filter((name) => {
      const known = this.get(name);
      return (
        isSameName(known.form, form, known.letterCase) &&
        !isLoneShout(form, known.form, place)
      );
    });
  }

  /** The place with the name's own signs around it; undefined when the text has others. */
  withSigns(place: Place, name: number): Place | undefined {
    const { signs, form } = this.get(name);
    const { before, after } = signs;
    const { text } = place;
    const start = place.start - before.length;
    const end = place.end + after.length;
    if (!isSameSign(text.slice(Math.max(start, 0), place.start), before))
      return undefined;
    if (isSameSign(text.slice(place.end, end), after))
      return { text, start, end };
    // A last dot may be left out where others tell of the abbreviation: "the U.S".
    const isOptional = after === "." && form.includes(" ");
    return isOptional ? { ...place, start } : undefined;
  }

  #compared(text: string): string {
    return spellingKey(bareForm(text), this.#spelling);
  }

  /** From the first unit of the name's first word to the last of its last. */
  #wordsIn(name: string): { readonly start: number; readonly end: number } {
    let start = 0;
    let end = name.length;
    while (start < end && this.#letters.kindAt(name, start) < letter) start++;
    while (end > start && this.#letters.kindAt(name, end - 1) < mark) end--;
    return { start, end };
  }
}

function isSameSign(text: string, sign: string): boolean {
  return text === sign || text.normalize("NFKC") === sign.normalize("NFKC");
}

/** A short name in capitals amid small letters is another word: WHO is not Who. */
function isLoneShout(form: string, name: string, place: Place): boolean {
  if (form.length > longestShortName || !isCapitals(form)) return false;
  if (isCapitals(name)) return false;
  const { text, start, end } = place;
  const before = text.slice(Math.max(0, start - nearby), start);
  const after = text.slice(end, end + nearby);
  const line = `${before.slice(before.lastIndexOf("\n") + 1)} ${after.split("\n", 1)[0] ?? ""}`;
  return /\p{Ll}/u.test(line) || !/\p{Lu}{2}/u.test(line);
}
