// Writes schemas/briefing.schema.json from the format's one definition.
//   npm run build && node scripts/writeSchema.mjs
import * as fs from "node:fs";
import { format } from "prettier";
import { briefingSchema } from "../dist/core.mjs";

const file = new URL("../schemas/briefing.schema.json", import.meta.url);
const json = JSON.stringify(briefingSchema());
fs.mkdirSync(new URL(".", file), { recursive: true });
fs.writeFileSync(file, await format(json, { parser: "json" }));
