#!/usr/bin/env node
// Puts a real VS Code that runs in a browser (the VS Code server inside the
// npm package `code-server`) and the Node.js it needs into <project>/.vscode-test/,
// next to where @vscode/test-electron caches desktop VS Code.
//
//   node scripts/vscode/install.mjs        # prints the folder; 10 to 20 s cold, 0.1 s cached
//
// Only the npm registry is contacted, no install script is run and nothing is
// compiled. Everything is prepared in a temporary sibling folder and renamed
// into place as the last step, so an interrupted or concurrent run can never
// leave a half-installed folder under the final name.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import * as path from "node:path";
import { fileURLToPath } from "node:url";

// code-server 4.139.1 is VS Code 1.139.1 and declares `"engines": { "node": "24" }`.
const CODE_SERVER = {
  spec: "code-server@4.139.1",
  integrity:
    "sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==",
};
// The npm package `node` only downloads one of these from its preinstall
// script; taking the platform package itself needs no script at all.
const NODE = {
  spec: `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}@24.21.0`,
  integrity: {
    "linux-x64":
      "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
  }[`${process.platform}-${process.arch}`], // other platforms: npm still checks the registry's own hash
};
// Bump when the steps below change, so that old cache folders are not reused.
const RECIPE = 4;

const projectRoot = path.resolve(import.meta.dirname, "../..");
const cacheRoot =
  process.env.VSCODE_SERVER_CACHE ?? path.join(projectRoot, ".vscode-test");
const target = path.join(
  cacheRoot,
  `vscode-${CODE_SERVER.spec.split("@")[1]}-${NODE.spec.replace("@", "-")}-r${RECIPE}`,
);

/** Installs if needed. Returns { dir, node, serverRoot, serverMain, vscodeVersion }. */
export function ensureVSCode(log = () => {}) {
  if (!fs.existsSync(path.join(target, "ready.json"))) install(log);
  return JSON.parse(
    fs.readFileSync(path.join(target, "ready.json"), "utf8"),
    (k, v) =>
      ["node", "serverRoot", "serverMain"].includes(k)
        ? path.join(target, v)
        : k === "dir"
          ? target
          : v,
  );
}

function install(log) {
  fs.mkdirSync(cacheRoot, { recursive: true });
  removeStaleTemps();
  const tmp = `${target}.tmp-${process.pid}`;
  fs.mkdirSync(tmp);

  log(`fetching ${CODE_SERVER.spec} and ${NODE.spec} from the npm registry`);
  const [codeServerTgz, nodeTgz] = JSON.parse(
    npm(["pack", "--json", CODE_SERVER.spec, NODE.spec], tmp),
  ).map((p) => path.join(tmp, p.filename));
  verify(codeServerTgz, CODE_SERVER.integrity);
  verify(nodeTgz, NODE.integrity);

  log("unpacking");
  for (const [tgz, dest, member] of [
    [codeServerTgz, "vscode", "package/lib/vscode"],
    [nodeTgz, "node", "package/bin"],
  ]) {
    fs.mkdirSync(path.join(tmp, dest));
    execFileSync("tar", [
      "-xzf",
      tgz,
      "-C",
      path.join(tmp, dest),
      "--strip-components",
      String(member.split("/").length),
      member,
    ]);
    fs.rmSync(tgz);
  }

  // The shipped shrinkwrap pins every version; it leaves out one peer
  // dependency (tslib), hence --legacy-peer-deps, without which `npm ci` refuses.
  log("installing VS Code's own npm dependencies");
  for (const dir of ["vscode", "vscode/extensions"]) {
    // the latter: TypeScript, or else opening a .ts file shows an error
    npm(
      [
        "ci",
        "--omit=dev",
        "--ignore-scripts",
        "--legacy-peer-deps",
        "--no-audit",
        "--no-fund",
      ],
      path.join(tmp, dir),
    );
  }
  standInForNatives(path.join(tmp, "vscode", "node_modules", "@vscode"));

  const product = JSON.parse(
    fs.readFileSync(path.join(tmp, "vscode", "product.json"), "utf8"),
  );
  const win = process.platform === "win32";
  fs.writeFileSync(
    path.join(tmp, "ready.json"),
    JSON.stringify({
      dir: "",
      node: win ? "node/node.exe" : "node/node",
      serverRoot: "vscode",
      serverMain: "vscode/out/server-main.js",
      vscodeVersion: product.version,
    }),
  );
  try {
    fs.renameSync(tmp, target);
  } catch (e) {
    // Another process finished first: use its copy.
    if (!fs.existsSync(path.join(target, "ready.json"))) throw e;
    fs.rmSync(tmp, { recursive: true, force: true });
  }
  log("done");
}

function npm(args, cwd) {
  // Under `npm run`, npm_execpath is the very npm in use (and avoids npm.cmd on Windows).
  const cli = process.env.npm_execpath;
  const opts = {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1 << 28,
  };
  // npm prints EBADENGINE warnings when itself run by an older Node; it works regardless.
  return cli && /\.c?js$/.test(cli)
    ? execFileSync(process.execPath, [cli, ...args, "--loglevel=error"], opts)
    : execFileSync("npm", [...args, "--loglevel=error"], {
        ...opts,
        shell: process.platform === "win32",
      });
}

function verify(file, integrity) {
  if (!integrity) return;
  const got =
    "sha512-" +
    createHash("sha512").update(fs.readFileSync(file)).digest("base64");
  if (got !== integrity)
    throw new Error(
      `${path.basename(file)}: expected ${integrity}, got ${got}`,
    );
}

/** Removes what interrupted runs left behind: their process is gone, or they began over an hour ago. */
function removeStaleTemps() {
  const prefix = `${path.basename(target)}.tmp-`;
  for (const name of fs
    .readdirSync(cacheRoot)
    .filter((n) => n.startsWith(prefix))) {
    const dir = path.join(cacheRoot, name);
    let alive = true;
    try {
      process.kill(Number(name.slice(prefix.length)), 0);
    } catch (e) {
      alive = e.code !== "ESRCH";
    }
    if (!alive || Date.now() - fs.statSync(dir).birthtimeMs > 3_600_000)
      fs.rmSync(dir, { recursive: true, force: true });
  }
}

/**
 * --ignore-scripts leaves VS Code's native modules unbuilt. Two are missed:
 * without @vscode/spdlog each logger prints a stack trace and no log file or
 * extension output channel gets any text; without @vscode/native-watchdog an
 * extension host stuck in a loop outlives its server. Both get a small JavaScript stand-in with the
 * same interface. (node-pty, ripgrep and the file watcher ship prebuilt.)
 */
function standInForNatives(dir) {
  fs.writeFileSync(
    path.join(dir, "spdlog", "index.js"),
    `// Stand-in written by scripts/vscode/install.mjs
const fs = require('fs'), path = require('path');
const names = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
class Logger {
  constructor(type, name, file) {
    this.level = 2; this.raw = false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    this.fd = fs.openSync(file, 'a');
  }
  _write(level, message) {
    if (level < this.level || this.fd === undefined) return;
    const stamp = new Date().toISOString().replace('T', ' ').slice(0, 23);
    try { fs.writeSync(this.fd, this.raw ? message : stamp + ' [' + names[level] + '] ' + message + '\\n'); } catch {}
  }
  trace(m) { this._write(0, m); } debug(m) { this._write(1, m); } info(m) { this._write(2, m); }
  warn(m) { this._write(3, m); } error(m) { this._write(4, m); } critical(m) { this._write(5, m); }
  getLevel() { return this.level; } setLevel(l) { this.level = l; }
  setPattern() {} clearFormatters() { this.raw = true; } flush() {}
  drop() { if (this.fd !== undefined) { fs.closeSync(this.fd); this.fd = undefined; } }
}
exports.version = 0;
exports.setLevel = function () {};
exports.setFlushOn = function () {};
exports.Logger = Logger;
exports.createRotatingLogger = async function (name, file) { return new Logger('rotating', name, file); };
exports.createAsyncRotatingLogger = async function (name, file) { return new Logger('rotating_async', name, file); };
`,
  );
  fs.writeFileSync(
    path.join(dir, "native-watchdog", "index.js"),
    `// Stand-in written by scripts/vscode/install.mjs
const { Worker } = require('worker_threads');
// Ends this process once its parent is gone, even while its event loop is blocked.
exports.start = function (parent) {
  new Worker("const { workerData: [parent, self] } = require('worker_threads'); setInterval(() => { try { process.kill(parent, 0); } catch (e) { if (e.code === 'ESRCH') process.kill(self, 'SIGKILL'); } }, 1000);",
    { eval: true, workerData: [parent, process.pid], resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2 } }).unref();
};
`,
  );
}

if (
  process.argv[1] &&
  fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
) {
  console.log(ensureVSCode((m) => console.error(`[set-up] ${m}`)).dir);
}
