import type { Reading } from "./reading.js";
import {
  recordsOf,
  type RecordValue,
  textOf,
  type TextValue,
  textValueOf,
  textValuesOf,
} from "./value.js";

/** Tells which names of actors are shared by two of them or stand twice in one. */
export function checkNames(briefing: RecordValue, { problems }: Reading): void {
  const owners = new Map<string, string>();
  for (const actor of recordsOf(briefing, "actors")) {
    const id = textOf(actor, "id");
    if (id === undefined) continue;
    for (const { text, at } of namesOf(actor)) {
      const owner = owners.get(text);
      if (owner === undefined) owners.set(text, id);
      else if (owner === id)
        problems.add("repeated-name", at, { values: [text] });
      else problems.add("shared-name", at, { values: [text, owner] });
    }
  }
}

function namesOf(actor: RecordValue): readonly TextValue[] {
  const name = textValueOf(actor, "name");
  const aliases = textValuesOf(actor, "aliases");
  return name ? [name, ...aliases] : aliases;
}
