import { briefingFormat } from "../format/briefingFormat.js";
import type { ListName, Shape } from "../format/shape.js";

/** The fields that stand before the named one in an entry of the list, so that a new one finds its place. */
export function fieldsBefore(list: ListName, name: string): readonly string[] {
  const fields = fieldNames(briefingFormat.fields[list]?.shape);
  return fields.slice(0, Math.max(0, fields.indexOf(name)));
}

function fieldNames(shape: Shape | undefined): readonly string[] {
  if (shape?.kind === "list") return fieldNames(shape.of);
  return shape?.kind === "record" ? Object.keys(shape.fields) : [];
}
