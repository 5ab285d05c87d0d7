import { isScalar, type ParsedNode, type Scalar } from "yaml";
import { closestWord } from "../../base/closestWord.js";
import { readDate } from "../../dates/readDate.js";
import { machineMarkPattern } from "../fingerprint.js";
import { isInsideFolder } from "./isInsideFolder.js";
import { suggestionFor } from "./suggestionFor.js";
import type { ProblemCode } from "./problemWords.js";
import type { Reading } from "./reading.js";
import type { ListName, Shape } from "./shape.js";
import { spanOf } from "./spanOf.js";
import { suggestDate } from "./suggestDate.js";
import type { TextValue } from "./value.js";

type TextShape = Exclude<Shape, { readonly kind: "record" | "list" }>;

/** Whether nothing stands there: no value, or YAML's words for none. */
export function isBlank(node: ParsedNode): boolean {
  return (
    isScalar(node) &&
    node.type === "PLAIN" &&
    ["", "~", "null"].includes(String(node.value))
  );
}

/** A scalar as a text of the shape. */
export function readText(
  node: Scalar.Parsed,
  shape: TextShape,
  reading: Reading,
): TextValue | undefined {
  const value: TextValue = {
    kind: "text",
    // A block of text ends in a line end that nobody means.
    text: String(node.value).trim(),
    at: spanOf(node),
  };
  if (value.text !== "") return readWord(value, shape, reading);
  reading.problems.add("empty-text", value.at);
  return undefined;
}

function readWord(
  value: TextValue,
  shape: TextShape,
  reading: Reading,
): TextValue | undefined {
  switch (shape.kind) {
    case "text":
      return value;
    case "date":
      return readDateText(value, reading);
    case "flag":
    case "link":
    case "path":
      return keepIfRight(value, checks[shape.kind], reading);
    case "finder":
      return readFinder(value, reading);
    case "version":
      return readVersion(value, shape.version, reading);
    case "oneOf":
      return readOneOf(value, shape, reading);
    case "id":
      return readId(value, shape.of, reading);
    case "reference":
      reading.references.push({ to: shape.to, value });
      return value;
  }
}

interface Check {
  readonly isRight: (text: string) => boolean;
  readonly code: ProblemCode;
}

const checks: Readonly<Record<"flag" | "link" | "path", Check>> = {
  flag: {
    isRight: (text) => text === "true" || text === "false",
    code: "bad-flag",
  },
  link: {
    isRight: (text) => /^https?:\/\/[^\s/]/i.test(text),
    code: "bad-link",
  },
  path: { isRight: isInsideFolder, code: "outside-folder" },
};

/** The value if it is right; otherwise its problem is told. */
function keepIfRight(
  value: TextValue,
  { isRight, code }: Check,
  { problems }: Reading,
): TextValue | undefined {
  if (isRight(value.text)) return value;
  problems.add(code, value.at, { values: [value.text] });
  return undefined;
}

const finders = { words: ["machine"], code: "unknown-finder" } as const;

function readFinder(value: TextValue, reading: Reading): TextValue | undefined {
  return machineMarkPattern.test(value.text)
    ? value
    : readOneOf(value, finders, reading);
}

function readVersion(
  value: TextValue,
  version: string,
  { problems }: Reading,
): TextValue | undefined {
  if (value.text === version) return value;
  const values = [value.text, version];
  problems.add("unknown-version", value.at, { values });
  return undefined;
}

function readOneOf(
  value: TextValue,
  shape: Omit<Extract<Shape, { readonly kind: "oneOf" }>, "kind">,
  { problems }: Reading,
): TextValue | undefined {
  if (shape.words.includes(value.text)) return value;
  problems.add(shape.code, value.at, {
    values: [value.text, shape.words.join(", "), shape.otherwise ?? ""],
    ...suggestionFor(value, closestWord(value.text, shape.words)),
  });
  return shape.otherwise === undefined
    ? undefined
    : { ...value, text: shape.otherwise };
}

function readId(
  value: TextValue,
  list: ListName,
  { ids, problems }: Reading,
): TextValue | undefined {
  if (!ids[list].has(value.text)) {
    ids[list].add(value.text);
    return value;
  }
  problems.add("duplicate-id", value.at, { values: [value.text] });
  return undefined;
}

function readDateText(
  value: TextValue,
  { problems }: Reading,
): TextValue | undefined {
  if (readDate(value.text)) return value;
  const isDay = /^-?\d{4}-\d\d(?:-\d\d)?$/.test(value.text);
  problems.add(isDay ? "impossible-date" : "bad-date", value.at, {
    values: [value.text],
    ...suggestionFor(value, suggestDate(value.text)),
  });
  return undefined;
}
