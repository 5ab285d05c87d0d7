import type { Span } from "../../model/span.js";
import { splitKeys } from "../keyUses.js";
import type { BibliographyContent } from "./bibliographyFormat.js";
import { type BibtexField, scanBibtex } from "./scanBibtex.js";

/** Fields of biblatex and BibTeX whose value is a key or a list of keys. */
const keyFields: ReadonlySet<string> = new Set([
  "crossref",
  "entryset",
  "ids",
  "related",
  "xdata",
  "xref",
]);

/** Everywhere a bibliography names a key: the entry that has it, then fields of others that point to it. */
export function findKeyPlaces(
  { text, entries }: BibliographyContent & { readonly text: string },
  key: string,
): readonly Span[] {
  const own = entries
    .filter((entry) => entry.key === key)
    .map(({ keySpan }) => keySpan);
  return [...own, ...findInFields(text, key)];
}

function findInFields(text: string, key: string): readonly Span[] {
  return [...scanBibtex(text)]
    .flatMap(({ fields }) => fields)
    .filter(({ name }) => keyFields.has(name.toLowerCase()))
    .flatMap((field) => keysOf(text, field))
    .filter((use) => use.key === key)
    .map(({ span }) => span);
}

function keysOf(text: string, { valueSpan }: BibtexField) {
  const value = text.slice(valueSpan.start, valueSpan.end);
  return /^\{[^{}]*\}$|^"[^"{}]*"$/.test(value)
    ? splitKeys(value.slice(1, -1), valueSpan.start + 1, valueSpan)
    : [];
}
