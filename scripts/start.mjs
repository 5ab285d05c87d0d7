// `npm start`: sets up what is missing and opens an editor on the sample with the extension loaded. In this order:
// the installed `code`; the desktop VS Code that @vscode/test-electron downloads; the VS Code server from the npm
// registry in the default browser. BROWSER=none only prints the address; --server goes straight to the server.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import * as path from "node:path";
import {
  hasProgram,
  installPackages,
  packExtension,
  root,
  run,
  say,
} from "./setUp.mjs";

const sample = path.join(root, "sample");
const parent = process.ppid;
process.chdir(root);
installPackages();
say("building");
run(process.execPath, ["esbuild.js"]);

const serverOnly = process.argv.includes("--server");
if (serverOnly || !(openInstalled() || (await openDownloaded()))) {
  await openServer();
}

function openInstalled() {
  if (!hasScreen() || !hasProgram("code")) return false;
  say("opening the installed VS Code");
  run("code", ["--new-window", `--extensionDevelopmentPath=${root}`, sample], {
    shell: process.platform === "win32",
  });
  return true;
}

async function openDownloaded() {
  if (!hasScreen()) return false;
  const { downloadAndUnzipVSCode } = await import("@vscode/test-electron");
  try {
    const program = await downloadAndUnzipVSCode({
      version: "stable",
      timeout: 15_000,
    });
    say("opening the downloaded VS Code");
    const profile = path.join(root, ".vscode-test", "start-profile");
    spawn(
      program,
      [
        "--new-window",
        `--extensionDevelopmentPath=${root}`,
        `--user-data-dir=${profile}`,
        sample,
      ],
      { detached: true, stdio: "ignore" },
    ).unref();
    return true;
  } catch (error) {
    say(
      `no desktop VS Code to be had (${error.message}); using the VS Code server`,
    );
    return false;
  }
}

/** Serves until Ctrl+C or a signal; nothing is left running then. */
async function openServer() {
  const { installExtension, startServer } = await import("./vscode/server.mjs");
  const profile = path.join(root, ".vscode-test", "start-profile");
  const folders = {
    userDataDir: profile,
    extensionsDir: path.join(profile, "extensions"),
  };
  say("packaging the extension");
  const vsix = packExtension({ stdio: ["ignore", "ignore", "inherit"] });
  fs.mkdirSync(folders.extensionsDir, { recursive: true });
  installExtension(vsix, folders);

  const token = randomBytes(16).toString("hex");
  const server = await startServer({
    ...folders,
    driver: false,
    token,
    settings: { "workbench.reduceMotion": "auto" },
  });
  const address = `${server.url({ folder: sample })}&tkn=${token}`;
  console.log(`Briefing Desk is open at ${address}\nCtrl+C ends it.`);
  openBrowser(address);
  const signal = await new Promise((resolve) => {
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"])
      process.once(name, () => resolve(name));
    void server.exited.then(() => resolve(undefined));
    whenOrphaned(() => resolve("SIGTERM"));
  });
  await server.stop();
  process.exit(signal ? 0 : 1);
}

/** A signal to npm ends npm and the shell between us, and does not reach us. */
function whenOrphaned(call) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    call();
  }, 1000);
}

function openBrowser(address) {
  const wanted = process.env.BROWSER;
  if (wanted === "none") return;
  const openers = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] };
  const [program, ...args] = wanted
    ? [wanted]
    : (openers[process.platform] ?? ["xdg-open"]);
  const child = spawn(program, [...args, address], {
    detached: true,
    stdio: "ignore",
  });
  child.on("error", () =>
    say("no browser could be opened; open the address yourself"),
  );
  child.unref();
}

function hasScreen() {
  return (
    process.platform !== "linux" ||
    Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
  );
}
