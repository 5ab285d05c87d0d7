import type { CslName } from "../../model/article.js";
import { decodeLatex } from "./decodeLatex.js";

/** The names of a BibTeX list such as `Rowe, Ada and {The Office of Ice}`. */
export function readBibtexNames(value: string): readonly CslName[] {
  return splitBibtexList(value)
    .map(readName)
    .filter((name) => Object.values(name).some((part) => part !== ""));
}

/** The items of a list: they stand between the word "and" outside braces. */
export function splitBibtexList(value: string): readonly string[] {
  if (!value.includes("{")) return value.trim().split(/\s+and\s+/i);
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  for (const match of value.matchAll(/[{}]|\s+and\s+/gi)) {
    if (match[0] === "{") depth++;
    else if (match[0] === "}") depth--;
    else if (depth === 0) {
      items.push(value.slice(start, match.index));
      start = match.index + match[0].length;
    }
  }
  return [...items, value.slice(start)]
    .map((item) => item.trim())
    .filter(Boolean);
}

/** "von Last, Jr, First", "First von Last" or "family=Last, given=First"; what is wholly in braces is a body's name. */
function readName(name: string): CslName {
  if (/^\{[^{}]*\}$/.test(name)) return { literal: decodeLatex(name) };
  const parts = name.includes("{")
    ? name.split(/,\s*(?![^{]*\})/)
    : name.split(",");
  if (name.includes("=") && parts.some((part) => namedPart.test(part)))
    return readNamedParts(parts);
  if (parts.length === 1) return readPlainName(name);
  const [last = "", second = "", third] = parts.map(decodeLatex);
  const given = third ?? second;
  return {
    ...splitParticle(last),
    ...(given !== "" && { given }),
    ...(third !== undefined && { suffix: second }),
  };
}

function readPlainName(name: string): CslName {
  const kept = name.replace(/\s+(?=[^{]*\})/g, "\u00A0");
  const words = decodeLatex(kept).split(" ");
  const particle = words.findIndex((word, i) => i > 0 && /^\p{Ll}/u.test(word));
  const at =
    particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  const given = words.slice(0, at).join(" ");
  const family = splitParticle(words.slice(at).join(" "));
  return given === "" ? family : { ...family, given };
}

const namedPart = /^\s*"?(?<name>[a-z]+)\s*=\s*(?<value>[^]*?)"?\s*$/;
const partNames: Readonly<Record<string, keyof CslName>> = {
  family: "family",
  given: "given",
  prefix: "non-dropping-particle",
  suffix: "suffix",
};

/** biblatex's longer form; what it says on sorting and initials is left out. */
function readNamedParts(parts: readonly string[]): CslName {
  return Object.fromEntries(
    parts.flatMap((part) => {
      const { name = "", value = "" } = namedPart.exec(part)?.groups ?? {};
      const csl = partNames[name];
      return csl === undefined ? [] : [[csl, decodeLatex(value)]];
    }),
  );
}

function splitParticle(last: string): CslName {
  const match = /^(?<particle>(?:\p{Ll}[\p{L}'’]*\s){1,4})(?=\S)/u.exec(last);
  return match?.groups?.particle === undefined
    ? { family: last }
    : {
        family: last.slice(match[0].length),
        "non-dropping-particle": match.groups.particle.trim(),
      };
}
