import assert from "node:assert/strict";
import * as fs from "node:fs";
import { briefingSchema } from "../../../../src/core/model/format/jsonSchema.js";

suite("jsonSchema", () => {
  test("is what schemas/briefing.schema.json has; node scripts/writeSchema.mjs writes it", () => {
    const file = fs.readFileSync("schemas/briefing.schema.json", "utf8");
    assert.deepEqual(JSON.parse(file), briefingSchema());
  });

  test("describes an actor's fields with their words and what is required", () => {
    const schema = JSON.parse(JSON.stringify(briefingSchema())) as {
      properties: Record<
        string,
        {
          items: { required: string[]; properties: Record<string, unknown> };
        }
      >;
    };
    const actor = schema.properties["actors"]?.items;
    assert.deepEqual(actor?.required, ["id", "name", "kind"]);
    assert.deepEqual(actor.properties["aliases"], {
      description: "Other names, as they stand in texts.",
      type: "array",
      items: { type: ["string", "number"] },
    });
  });
});
