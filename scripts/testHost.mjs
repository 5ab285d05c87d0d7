// Runs test/host in the extension host of a real VS Code.
//   node scripts/testHost.mjs [--web-host] [--desktop] [WORDS IN THE FILE'S PATH …]
// Without a switch: the VS Code server from the npm registry with its Node host. --web-host: its web worker host, where
// files named *.node.test.ts are left out. --desktop: the desktop VS Code that @vscode/test-electron downloads.
import * as fs from "node:fs";
import { root } from "./setUp.mjs";
import { runInHost } from "./vscode/runInHost.mjs";

const isWeb = process.argv.includes("--web-host");
const words = process.argv.slice(2).filter((word) => !word.startsWith("-"));
process.chdir(root);

const files = fs
  .readdirSync("test/host", { recursive: true })
  .filter((name) => name.endsWith(".test.ts"))
  .filter((name) => !(isWeb && name.endsWith(".node.test.ts")))
  .filter(
    (name) => words.length === 0 || words.some((word) => name.includes(word)),
  )
  .map((name) => `test/host/${name}`)
  .sort();
await runInHost({
  files,
  isWeb,
  isDesktop: process.argv.includes("--desktop"),
});
