// Starts the cached browser VS Code and a headless Chromium on it. Shared by
// the `code` shim (scripts/vscode/code.mjs) and by the Playwright UI tests.
import { execFileSync, spawn } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { ensureVSCode } from "./install.mjs";

/** User settings that give a quiet, reproducible window. */
export const QUIET_SETTINGS = {
  "chat.disableAIFeatures": true, // no chat side bar, no Copilot status item, no agent host
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.welcomePage.experimentalOnboarding": false,
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
  "workbench.enableExperiments": false,
  "workbench.reduceMotion": "on",
  "workbench.colorTheme": "Default Dark Modern",
  "workbench.iconTheme": "vs-seti",
  "window.autoDetectColorScheme": false,
  "editor.cursorBlinking": "solid",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "git.openRepositoryInParentFolders": "never",
  "remote.autoForwardPorts": false, // no scan of this machine's ports
  "telemetry.telemetryLevel": "off",
  "security.workspace.trust.enabled": false,
};

// Loaded into the server before VS Code: exits when our end of stdin closes, so
// that the server never outlives us, not even after `kill -9` on this process.
// Clears execArgv, or else the extension hosts it forks would load this as well.
const DIE_WITH_PARENT =
  'data:text/javascript,process.execArgv.length=0;process.stdin.resume().on("end",()=>process.exit(0));';

/** Installs a .vsix into extensionsDir, as `code --install-extension` does. Throws if that fails. */
export function installExtension(vsix, { userDataDir, extensionsDir }) {
  const vscode = ensureVSCode((m) => console.error(`[set-up] ${m}`));
  const out = execFileSync(
    vscode.node,
    [
      vscode.serverMain,
      "--install-extension",
      path.resolve(vsix),
      "--force",
      "--accept-server-license-terms",
      "--server-data-dir",
      userDataDir,
      "--user-data-dir",
      userDataDir,
      "--extensions-dir",
      extensionsDir,
    ],
    {
      cwd: vscode.serverRoot,
      encoding: "utf8",
      env: { ...process.env, ...QUIET_ENV },
    },
  );
  if (!/was successfully installed/.test(out)) throw new Error(out);
}

// An extension gallery without a serviceUrl is a disabled one: no calls to open-vsx.org.
const QUIET_ENV = { EXTENSIONS_GALLERY: "{}", NODE_NO_WARNINGS: "1" };

/**
 * Starts a VS Code server on a free port of 127.0.0.1. options:
 *   userDataDir, extensionsDir, settings, env, extraArgs, onLine(line of server output)
 *   token: what a page must know to connect (default: none is asked)
 *   trust: ask whether the workspace is trusted, as on the desktop (default false)
 *   driver (default true): pass --enable-smoke-test-driver. Without it the
 *     workbench ignores extensionDevelopmentPath and extensionTestsPath in its
 *     URL. With it there is window.driver, but notification toasts stay hidden
 *     (they only reach the notification center).
 */
export async function startServer(options = {}) {
  const vscode = ensureVSCode((m) => console.error(`[set-up] ${m}`));
  const ownDir = options.userDataDir
    ? undefined
    : fs.mkdtempSync(path.join(os.tmpdir(), "vscode-"));
  const userDataDir = options.userDataDir ?? ownDir;
  // Same place as on the desktop. A settings file that is already there is left alone.
  const settingsFile = path.join(userDataDir, "User", "settings.json");
  if (options.settings || !fs.existsSync(settingsFile)) {
    const base = fs.existsSync(settingsFile)
      ? JSON.parse(fs.readFileSync(settingsFile, "utf8"))
      : QUIET_SETTINGS;
    fs.mkdirSync(path.dirname(settingsFile), { recursive: true });
    fs.writeFileSync(
      settingsFile,
      JSON.stringify({ ...base, ...options.settings }, undefined, 2),
    );
  }

  const child = spawn(
    vscode.node,
    [
      "--import",
      DIE_WITH_PARENT,
      vscode.serverMain,
      "--host",
      "127.0.0.1",
      "--port",
      "0",
      ...(options.token
        ? ["--connection-token", options.token]
        : ["--without-connection-token"]),
      "--accept-server-license-terms",
      "--server-data-dir",
      userDataDir,
      "--user-data-dir",
      userDataDir,
      "--extensions-dir",
      options.extensionsDir ?? path.join(userDataDir, "extensions"),
      ...(options.driver === false ? [] : ["--enable-smoke-test-driver"]),
      ...(options.trust ? [] : ["--disable-workspace-trust"]),
      "--disable-telemetry",
      "--disable-experiments",
      "--disable-getting-started-override",
      "--force-disable-user-env",
      ...(options.extraArgs ?? []),
    ],
    {
      cwd: vscode.serverRoot,
      stdio: ["pipe", "pipe", "pipe"],
      detached: process.platform !== "win32", // own process group, so that stop() reaches the extension hosts too
      env: { ...process.env, ...QUIET_ENV, ...options.env },
    },
  );

  const kill = (signal) => {
    try {
      process.platform === "win32"
        ? child.kill(signal)
        : process.kill(-child.pid, signal);
    } catch {}
  };
  let output = "";
  const exited = new Promise((resolve) =>
    child.once("exit", (code, signal) => resolve({ code, signal })),
  );
  const port = await new Promise((resolve, reject) => {
    const timer = setTimeout(
      () =>
        reject(new Error(`VS Code server did not start in 30 s:\n${output}`)),
      30_000,
    );
    const onLine = (line) => {
      options.onLine?.(line);
      if (output.length < 1e5) output += line + "\n";
      const m = /^Extension host agent listening on (\d+)/.exec(line);
      if (m) {
        clearTimeout(timer);
        resolve(Number(m[1]));
      }
    };
    createInterface({ input: child.stdout }).on("line", onLine);
    createInterface({ input: child.stderr }).on("line", onLine);
    child.once("error", reject);
    void exited.then((e) =>
      reject(
        new Error(
          `VS Code server exited early (${e.code ?? e.signal}):\n${output}`,
        ),
      ),
    );
  }).catch((e) => {
    kill("SIGKILL");
    throw e;
  });

  const authority = `127.0.0.1:${port}`;
  return {
    vscode,
    userDataDir,
    authority,
    pid: child.pid,
    exited,
    /** vscode-remote: URI of an absolute path on this machine. */
    uri: (p) =>
      `vscode-remote://${authority}${pathToFileURL(path.resolve(p)).pathname}`,
    /**
     * URL of a workbench window. payload: pairs such as
     * ['extensionDevelopmentPath', server.uri(dir)].
     */
    url({ folder, workspace, payload = [] } = {}) {
      const q = new URLSearchParams();
      if (folder) q.set("folder", path.resolve(folder));
      if (workspace) q.set("workspace", path.resolve(workspace));
      if (!folder && !workspace) q.set("ew", "true"); // empty window
      q.set(
        "payload",
        JSON.stringify([
          ["skipWelcome", "true"],
          ["skipReleaseNotes", "true"],
          ...payload,
        ]),
      );
      return `http://${authority}/?${q}`;
    },
    /** Ends the server and every process it started; never throws. */
    async stop() {
      kill("SIGTERM");
      const timer = setTimeout(() => kill("SIGKILL"), 3000);
      await exited;
      clearTimeout(timer);
      kill("SIGKILL"); // whatever of the group is left, such as an extension host in an endless loop
      if (ownDir)
        fs.rmSync(ownDir, {
          recursive: true,
          force: true,
          maxRetries: 5,
          retryDelay: 100,
        });
    },
  };
}

/** Headless Chromium: $CHROME_PATH, else a usual place, else Playwright's own download. */
export async function launchBrowser(options = {}) {
  const executablePath =
    process.env.CHROME_PATH ??
    [
      "/usr/bin/chromium",
      "/usr/bin/google-chrome",
      "/usr/bin/chromium-browser",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    ].find((p) => fs.existsSync(p));
  return chromium.launch({
    executablePath,
    headless: true,
    // Signals are ours to handle: Playwright's handlers would end the process themselves.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--force-device-scale-factor=1",
    ],
    ...options,
  });
}
