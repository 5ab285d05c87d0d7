// Bundles test files and runs them in the extension host of a real VS Code.
import { runTests } from "@vscode/test-electron";
import { build } from "esbuild";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { root } from "../setUp.mjs";

/**
 * Runs the files, given relative to the project's folder, and sets the exit code. options:
 *   files      what to run, in order
 *   workspace  the folder that is opened, as a copy (default: sample)
 *   isWeb      in the web worker host rather than the Node host
 *   isDesktop  in the desktop VS Code that @vscode/test-electron downloads
 *   env        more environment variables for the Node host
 */
export async function runInHost({
  files,
  workspace = "sample",
  isWeb = false,
  isDesktop = false,
  env = {},
}) {
  const kind = isWeb ? "web" : "node";
  const bundle = path.join(root, "out", "host", `${kind}-${process.pid}.js`);
  await bundleTests({ files, kind, bundle });
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), "briefing-desk-"));
  Object.assign(process.env, env);
  try {
    // Each run gets its own copy of the workspace and its own profile.
    const folder = path.join(temporary, "workspace");
    fs.cpSync(path.join(root, workspace), folder, { recursive: true });
    await runTests({
      ...(isDesktop
        ? { version: "stable" }
        : {
            vscodeExecutablePath: path.join(root, "scripts/vscode/code.mjs"),
          }),
      extensionDevelopmentPath: root,
      extensionTestsPath: bundle,
      launchArgs: [
        folder,
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
}

/** One bundle: mocha's globals first, then the files, loaded when `run` is called. */
async function bundleTests({ files, kind, bundle }) {
  const contents = `
    import { runMocha } from "./test/host/support/${kind}Entry.js";
    export const run = () => runMocha(() => {
      ${files.map((file) => `require("./${file}");`).join("\n")}
    });
  `;
  const isWeb = kind === "web";
  await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    outfile: bundle,
    bundle: true,
    format: "cjs",
    loader: { ".pdf": "binary", ".docx": "binary" },
    target: "es2022",
    platform: isWeb ? "browser" : "node",
    external: ["vscode", ...(isWeb ? ["node:v8", "node:vm"] : ["mocha"])],
    define: isWeb ? { global: "globalThis" } : {},
    sourcemap: "inline",
    logLevel: "warning",
  });
}
