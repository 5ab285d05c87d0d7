import { briefingFormat } from "./briefingFormat.js";
import { machineMarkPattern } from "../fingerprint.js";
import type { Field, RecordShape, Shape } from "./shape.js";

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The briefing file described to other tools, in JSON Schema draft 7, which most YAML editors read. */
export function briefingSchema(): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Briefing",
    ...recordSchema(briefingFormat),
  };
}

/** Fields that the format does not name are allowed, as the reader keeps them too. */
function recordSchema({ fields }: RecordShape): JsonSchema {
  const entries = Object.entries(fields);
  const required = entries
    .filter(([, field]) => field.isRequired)
    .map(([name]) => name);
  return {
    type: "object",
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(
      entries.map(([name, field]) => [name, fieldSchema(field)]),
    ),
  };
}

function fieldSchema({ shape, about }: Field): JsonSchema {
  return { description: about, ...shapeSchema(shape) };
}

function shapeSchema(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case "record":
      return recordSchema(shape);
    case "list":
      return { type: "array", items: shapeSchema(shape.of) };
    case "oneOf":
      return { enum: shape.words };
    case "flag":
      return { type: "boolean" };
    case "version":
      return { const: Number(shape.version) };
    case "finder":
      return { type: "string", pattern: machineMarkPattern.source };
    case "link":
      return { type: "string", pattern: "^https?://" };
    case "path":
    case "id":
    case "reference":
      return { type: "string", minLength: 1 };
    // YAML reads a bare year as a number, and a title that is one.
    case "date":
    case "text":
      return { type: ["string", "number"] };
  }
}
