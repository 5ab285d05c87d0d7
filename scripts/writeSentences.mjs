// Writes l10n/bundle.l10n.json, from which translators begin:   npm run l10n
import * as fs from "node:fs";
import { shownSentences } from "./l10n/sentences.mjs";
import { root } from "./setUp.mjs";

process.chdir(root);
fs.mkdirSync("l10n", { recursive: true });
fs.writeFileSync(
  "l10n/bundle.l10n.json",
  `${JSON.stringify(shownSentences(), undefined, 2)}\n`,
);
