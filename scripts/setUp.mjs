// What a fresh clone needs before anything else can run. Uses nothing that is not part of Node.
import { execFileSync, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";

export const root = path.resolve(import.meta.dirname, "..");

/** Runs a program with its output on ours; throws when it fails. */
export function run(program, args, options = {}) {
  execFileSync(program, args, { cwd: root, stdio: "inherit", ...options });
}

export function npm(args) {
  // Under `npm run`, npm_execpath is the very npm in use (and avoids npm.cmd on Windows).
  const cli = process.env.npm_execpath;
  if (cli && /\.c?js$/.test(cli)) run(process.execPath, [cli, ...args]);
  else run("npm", args, { shell: process.platform === "win32" });
}

/** Installs the packages of the lock file, unless what is there was installed from the same one. */
export function installPackages() {
  const lock = fs.readFileSync(path.join(root, "package-lock.json"), "utf8");
  const stamp = path.join(root, "node_modules", ".installed-lock.json");
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === lock) return;
  say("installing packages");
  npm([
    "ci",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]);
  fs.writeFileSync(stamp, lock);
}

/** Where Chromium or Chrome is, or undefined. */
export function findChromium() {
  return [
    process.env.CHROME_PATH,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ].find((file) => file && fs.existsSync(file));
}

/** Finds Chromium; as root on Debian installs it. Throws with what to do when there is none. */
export function installChromium() {
  if (!findChromium() && process.getuid?.() === 0 && hasProgram("apt-get")) {
    say("installing Chromium from Debian's packages");
    const quiet = { stdio: ["ignore", "ignore", "inherit"] };
    run("apt-get", ["update", "-qq"], quiet);
    run(
      "apt-get",
      ["install", "-y", "-qq", "--no-install-recommends", "chromium"],
      {
        ...quiet,
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      },
    );
  }
  if (!findChromium()) {
    throw new Error(
      "Chromium is missing: install it (Debian: `sudo apt-get install chromium`) or set CHROME_PATH to Chrome.",
    );
  }
}

/** Packs what is built into dist/briefing-desk.vsix and gives its path. */
export function packExtension(options) {
  const vsix = path.join(root, "dist", "briefing-desk.vsix");
  run(
    process.execPath,
    [
      path.join(root, "node_modules/@vscode/vsce/vsce"),
      "package",
      "--no-dependencies",
      "--allow-missing-repository",
      "--no-rewrite-relative-links",
      "-o",
      vsix,
    ],
    options,
  );
  return vsix;
}

export function hasProgram(name) {
  const finder = process.platform === "win32" ? "where" : "which";
  return spawnSync(finder, [name], { stdio: "ignore" }).status === 0;
}

export function say(text) {
  console.error(`[set-up] ${text}`);
}
