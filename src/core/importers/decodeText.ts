import chardet from "chardet";
import type { Problem } from "../model/problem.js";
import { importProblem } from "./importProblem.js";

export interface DecodedText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** How much is looked at to guess an encoding, in bytes. */
const sampleLength = 65_536;

/**
 * The text of the bytes: by their mark, else as UTF-8 when they are, else as `declared`, else by a guess, which is
 * told as a problem. No mark is in the text.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked) return sure(decode(bytes, marked));
  const utf8 = tryDecode(bytes, "utf-8");
  if (utf8 !== undefined) return sure(utf8);
  const stated = declared && tryDecode(bytes, declared);
  if (stated) return sure(stated);
  const guess = guessEncoding(bytes);
  const problem = importProblem("doubtful-encoding", guess);
  return { text: decode(bytes, guess), problems: [problem] };
}

function sure(text: string): DecodedText {
  return { text, problems: [] };
}

function markedEncoding([first, second, third]: Uint8Array):
  string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf
    ? "utf-8"
    : undefined;
}

function guessEncoding(bytes: Uint8Array): string {
  const guess = chardet.detect(bytes.subarray(0, sampleLength));
  if (!guess) return "windows-1252";
  // Of the ISO sets only the bytes that Windows adds to them make a difference, and they do occur.
  const name = guess.toLowerCase().replace("iso-8859-1", "windows-1252");
  return tryDecode(new Uint8Array(), name) === undefined
    ? "windows-1252"
    : name;
}

function decode(bytes: Uint8Array, encoding: string): string {
  return restoreWindows(new TextDecoder(encoding).decode(bytes), encoding);
}

/** `undefined` when the bytes are not in the encoding, or no such encoding is known. */
function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return restoreWindows(text, encoding);
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has at 0x80 to 0x9F; a blank where it has nothing. */
const windowsLetters = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Some versions of Node take Windows-1252 for Latin-1, where control characters stand for these letters. */
function restoreWindows(text: string, encoding: string): string {
  if (!/^(?:windows-1252|iso-8859-1|latin1|ascii)$/i.test(encoding)) {
    return text;
  }
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const letter = windowsLetters[control.charCodeAt(0) - 0x80] ?? " ";
    return letter === " " ? control : letter;
  });
}
