import type { Span } from "../../model/span.js";
import { inheritedName } from "./bibtexInheritance.js";
import { type BibtexEntry, scanBibtex } from "./scanBibtex.js";

/** Field names in small letters, each with its value in one piece and without its outer delimiters, still in LaTeX. */
export type BibtexFields = ReadonlyMap<string, string>;

/** A BibTeX file's entries, which may take fields from each other and words from its abbreviations. */
export class BibtexFile {
  readonly entries: readonly BibtexEntry[];
  readonly #byKey = new Map<string, BibtexEntry>();
  readonly #words = new Map<string, string>();

  constructor(
    readonly text: string,
    scanned: readonly BibtexEntry[] = [...scanBibtex(text)],
  ) {
    this.entries = scanned.filter((entry) => !isAbbreviation(entry));
    for (const entry of this.entries) {
      const key = entry.key.toLowerCase();
      if (!this.#byKey.has(key)) this.#byKey.set(key, entry);
    }
    for (const entry of scanned.filter(isAbbreviation)) {
      for (const { name, valueSpan } of entry.fields)
        // Words made of words could grow without end.
        this.#words.set(
          name.toLowerCase(),
          this.#read(valueSpan).slice(0, 1000),
        );
    }
  }

  /** An entry's fields, those that it takes over by `xdata` and `crossref` as well. Of two with one name the first counts. */
  fieldsOf(entry: BibtexEntry): BibtexFields {
    return this.#collect(entry, new Set());
  }

  /** Each entry gives to `entry` once, whichever ways lead to it, and not more do than any bibliography needs. */
  #collect(entry: BibtexEntry, given: Set<BibtexEntry>): Map<string, string> {
    given.add(entry);
    const fields = new Map<string, string>();
    for (const { name, valueSpan } of entry.fields) {
      const field = name.toLowerCase();
      if (!fields.has(field)) fields.set(field, this.#read(valueSpan));
    }
    const sources = [fields.get("xdata")?.split(","), fields.get("crossref")];
    for (const key of sources.flat()) {
      const parent = this.#byKey.get(key?.trim().toLowerCase() ?? "");
      if (parent === undefined || given.has(parent) || given.size > 20)
        continue;
      for (const [name, value] of this.#collect(parent, given)) {
        const own = inheritedName(name, parent.type, entry.type);
        if (own !== undefined && !fields.has(own)) fields.set(own, value);
      }
    }
    return fields;
  }

  #read({ start, end }: Span): string {
    const value = this.text.slice(start, end);
    if (isEnclosed(value) && !value.includes("#")) return value.slice(1, -1);
    return splitParts(value)
      .map((part) => this.#readPart(part))
      .join("");
  }

  #readPart(part: string): string {
    return isEnclosed(part)
      ? part.slice(1, -1)
      : (this.#words.get(part.toLowerCase()) ?? part);
  }
}

function isEnclosed(part: string): boolean {
  const first = part[0];
  const close = first === "{" ? "}" : '"';
  return (
    part.length > 1 && (first === "{" || first === '"') && part.endsWith(close)
  );
}

function isAbbreviation({ type }: BibtexEntry): boolean {
  return type.length === 6 && type.toLowerCase() === "string";
}

/** The parts of a value that `#` joins; one inside braces or quotation marks joins nothing. */
function splitParts(value: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  let isQuoted = false;
  for (const { 0: sign, index } of value.matchAll(/[{}"#]/g)) {
    if (sign === "{") depth++;
    else if (sign === "}") depth--;
    else if (depth > 0) continue;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted) {
      parts.push(value.slice(start, index).trim());
      start = index + 1;
    }
  }
  return [...parts, value.slice(start).trim()];
}
