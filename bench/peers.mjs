// Installs what the benchmarks compare with, once, from bench/package-lock.json.
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";

const folder = import.meta.dirname;

export function installPeers() {
  const lock = path.join(folder, "package-lock.json");
  const done = path.join(folder, "node_modules", ".installed");
  const isCurrent =
    fs.existsSync(done) &&
    fs.readFileSync(done, "utf8") === fs.readFileSync(lock, "utf8");
  if (isCurrent) return;
  console.error("Installing what we compare with …");
  execFileSync("npm", ["ci", "--ignore-scripts", "--loglevel=error"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  fs.copyFileSync(lock, done);
}
