import type { Article, CslName } from "../model/article.js";
import { type CslDate, toCslDate } from "./cslDate.js";

/** A CSL-JSON record: what every markup and style prints from. Only values of the shapes CSL knows are in it. */
export interface Reference {
  /** The citation key. */
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  readonly "container-title"?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly [field: string]: unknown;
}

const dateFields: ReadonlySet<string> = new Set([
  "accessed",
  "available-date",
  "event-date",
  "issued",
  "original-date",
  "submitted",
]);

const nameFields: ReadonlySet<string> = new Set([
  "author",
  "chair",
  "collection-editor",
  "compiler",
  "composer",
  "container-author",
  "contributor",
  "curator",
  "director",
  "editor",
  "editorial-director",
  "executive-producer",
  "guest",
  "host",
  "illustrator",
  "interviewer",
  "narrator",
  "organizer",
  "original-author",
  "performer",
  "producer",
  "recipient",
  "reviewed-author",
  "script-writer",
  "series-creator",
  "translator",
]);

const nameParts = [
  "family",
  "given",
  "literal",
  "non-dropping-particle",
  "dropping-particle",
  "suffix",
] as const;

/** The reference of an article, its EDTF dates as CSL's. */
export function toReference(article: Article): Reference {
  return {
    ...readFields(article.fields),
    id: article.id,
    type: article.type,
    title: article.title,
    ...(article.author.length > 0 && { author: article.author }),
    ...(article.issued !== undefined && { issued: toCslDate(article.issued) }),
    ...(article.containerTitle !== undefined && {
      "container-title": article.containerTitle,
    }),
    ...(article.url !== undefined && { URL: article.url }),
    ...(article.language !== undefined && { language: article.language }),
  };
}

/** A reference read from any JSON value; undefined when it has no key. Values of other shapes than CSL's are left out. */
export function readReference(value: unknown): Reference | undefined {
  if (!isRecord(value)) return undefined;
  const { id, type } = value;
  if (typeof id !== "string" && typeof id !== "number") return undefined;
  return {
    ...readFields(value),
    id: String(id),
    type: typeof type === "string" ? type : "document",
  };
}

function readFields(record: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(record)
      .map(([name, value]) => [name, readField(name, value)] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function readField(name: string, value: unknown): unknown {
  if (dateFields.has(name)) return readDate(value);
  if (nameFields.has(name)) return readNames(value);
  return typeof value === "string" || typeof value === "number"
    ? value
    : undefined;
}

function readNames(value: unknown): readonly CslName[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const names = value.map(readName).filter((name) => name !== undefined);
  return names.length > 0 ? names : undefined;
}

function readDate(value: unknown): CslDate | undefined {
  if (typeof value === "string" || typeof value === "number") {
    return toCslDate(String(value));
  }
  if (!isRecord(value)) return undefined;
  const { literal, raw, season, circa } = value;
  if (typeof raw === "string") return toCslDate(raw);
  const parts = readDateParts(value["date-parts"]);
  return {
    ...(parts.length > 0 && { "date-parts": parts }),
    ...(typeof literal === "string" && { literal }),
    ...(season !== undefined && isCount(season) && { season: Number(season) }),
    ...(isTrue(circa) && { circa: true }),
  };
}

function readDateParts(value: unknown): number[][] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((part) => Array.isArray(part))
    .map((part) => part.filter(isCount).map(Number))
    .filter((part) => part.length > 0);
}

function isCount(value: unknown): boolean {
  return (
    (typeof value === "number" && Number.isSafeInteger(value)) ||
    (typeof value === "string" && /^-?\d{1,6}$/.test(value))
  );
}

function isTrue(value: unknown): boolean {
  return value === true || value === 1 || value === "true";
}

function readName(value: unknown): CslName | undefined {
  if (typeof value === "string") return { literal: value };
  if (!isRecord(value)) return undefined;
  const parts = nameParts
    .map((part) => [part, value[part]] as const)
    .filter(([, text]) => typeof text === "string" && text !== "");
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

/** Whether the value is an object with fields, not an array. */
export function isRecord(
  value: unknown,
): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
