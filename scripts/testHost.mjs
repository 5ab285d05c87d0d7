// Runs test/host in the extension host of a real VS Code.
//   node scripts/testHost.mjs [--web-host] [--desktop] [WORDS IN THE FILE'S PATH …]
// Without a switch: the VS Code server from the npm registry with its Node host. --web-host: its web worker host, where
// files named *.node.test.ts are left out. --desktop: the desktop VS Code that @vscode/test-electron downloads.
import { runTests } from "@vscode/test-electron";
import { build } from "esbuild";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { root } from "./setUp.mjs";

const isWeb = process.argv.includes("--web-host");
const isDesktop = process.argv.includes("--desktop");
const words = process.argv.slice(2).filter((word) => !word.startsWith("-"));
process.chdir(root);

const files = fs
  .readdirSync("test/host", { recursive: true })
  .filter((name) => name.endsWith(".test.ts"))
  .filter((name) => !(isWeb && name.endsWith(".node.test.ts")))
  .filter((name) => words.every((word) => name.includes(word)))
  .sort();
const bundle = path.join(
  root,
  "out",
  "host",
  `${isWeb ? "web" : "node"}-${process.pid}.js`,
);
await bundleTests();

const temporary = fs.mkdtempSync(path.join(os.tmpdir(), "briefing-desk-host-"));
try {
  // Each run gets its own copy of the workspace and its own profile.
  const workspace = path.join(temporary, "workspace");
  fs.cpSync(path.join(root, "sample"), workspace, { recursive: true });
  await runTests({
    ...(isDesktop
      ? { version: "stable" }
      : { vscodeExecutablePath: path.join(root, "scripts/vscode/code.mjs") }),
    extensionDevelopmentPath: root,
    extensionTestsPath: bundle,
    launchArgs: [
      workspace,
      "--disable-extensions",
      `--user-data-dir=${path.join(temporary, "profile")}`,
      `--extensions-dir=${path.join(temporary, "extensions")}`,
      ...(isWeb ? ["--extensionDevelopmentKind=web"] : []),
    ],
  });
} catch (error) {
  console.error(String(error.message ?? error));
  process.exitCode =
    Number.isInteger(error.code) && error.code > 0 ? error.code : 1;
} finally {
  fs.rmSync(temporary, {
    recursive: true,
    force: true,
    maxRetries: 5,
    retryDelay: 200,
  });
  fs.rmSync(bundle, { force: true });
}

/** One bundle: mocha's globals first, then the files, loaded when `run` is called. */
async function bundleTests() {
  const entry = `
    import { runMocha } from "./test/host/support/${isWeb ? "web" : "node"}Entry.js";
    export const run = () => runMocha(() => { ${files.map((name) => `require("./test/host/${name}");`).join(" ")} });
  `;
  await build({
    stdin: { contents: entry, resolveDir: root, loader: "ts" },
    outfile: bundle,
    bundle: true,
    format: "cjs",
    target: "es2022",
    platform: isWeb ? "browser" : "node",
    external: ["vscode", ...(isWeb ? ["node:v8", "node:vm"] : ["mocha"])],
    define: isWeb ? { global: "globalThis" } : {},
    sourcemap: "inline",
    logLevel: "warning",
  });
}
