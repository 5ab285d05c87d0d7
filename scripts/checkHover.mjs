// In the real editor, with the text of the sample's article open: does the hover at every mention of its annotation show
// the right actor, and none between them? Neither text nor annotation is part of the repository.
//   npm run check:hover [-- GOLD.json]
import * as fs from "node:fs";
import * as path from "node:path";
import { root } from "./setUp.mjs";
import { runInHost } from "./vscode/runInHost.mjs";

const given = process.argv[2] ?? "../shared/articles/abiru-2016.json";
const gold = path.resolve(root, given);
if (!fs.existsSync(gold)) {
  console.error(`Nothing was checked: the annotation ${gold} is not there.`);
  process.exit(2);
}
process.chdir(root);
await runInHost({
  files: ["scripts/vscode/hoverAtMentions.ts"],
  env: { BRIEFING_DESK_GOLD: gold },
});
