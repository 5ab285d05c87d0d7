#!/usr/bin/env node
// A stand-in for the `code` executable: takes VS Code's command line as
// @vscode/test-electron passes it, runs the extension tests in the browser VS
// Code from install.mjs, prints what the extension host prints, and ends
// with the tests' exit code. Use it as `vscodeExecutablePath`.
//
//   VSCODE_WEB_TIMEOUT_MS   limit for the whole run (default 300000)
//   VSCODE_WEB_VERBOSE=1    also print the workbench's and the server's own logs
//   VSCODE_WEB_LOG=<file>   keep all of those in a file
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { fileURLToPath } from "node:url";
import { format, parseArgs } from "node:util";
import { launchBrowser, startServer } from "./server.mjs";

const EXIT = { usage: 2, crash: 70, timeout: 124 };
// The tests' run() must print this line when all tests have run, whatever their outcome.
const SUMMARY = /^Tests finished: (\d+) run, (\d+) failed\.$/;

const { values: args, positionals } = parseArgs({
  strict: false, // unknown switches (--no-sandbox, --disable-updates, …) mean nothing here
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: "string", multiple: true },
    extensionDevelopmentKind: { type: "string" },
    extensionTestsPath: { type: "string" },
    "user-data-dir": { type: "string" },
    "extensions-dir": { type: "string" },
    "folder-uri": { type: "string" },
    "file-uri": { type: "string" },
    "disable-extensions": { type: "boolean" },
    "enable-proposed-api": { type: "string", multiple: true },
    version: { type: "boolean", short: "v" },
  },
});

if (args.version) {
  const { ensureVSCode } = await import("./install.mjs");
  console.log(ensureVSCode().vscodeVersion);
  process.exit(0);
}
if (!args.extensionTestsPath || !args.extensionDevelopmentPath) {
  console.error(
    "code: --extensionDevelopmentPath and --extensionTestsPath are required",
  );
  process.exit(EXIT.usage);
}

const verbose = process.env.VSCODE_WEB_VERBOSE === "1";
const logFile = process.env.VSCODE_WEB_LOG
  ? fs.createWriteStream(process.env.VSCODE_WEB_LOG)
  : undefined;
const log = (text) => {
  logFile?.write(text + "\n");
  if (verbose) process.stderr.write(text + "\n");
};
const timeoutMs = Number(process.env.VSCODE_WEB_TIMEOUT_MS ?? 300_000);

// VS Code's own default profile must never be touched: without --user-data-dir use a temporary one.
const tempDir = args["user-data-dir"]
  ? undefined
  : fs.mkdtempSync(path.join(os.tmpdir(), "code-"));
const toPath = (a) =>
  /^(file|vscode-remote):/.test(a)
    ? fileURLToPath(a.replace(/^vscode-remote:\/\/[^/]*/, "file://"))
    : path.resolve(a);

let finish;
const finished = new Promise((resolve) => {
  finish = resolve;
});
let over = false;
const fail = (code, why) => {
  if (!over) {
    over = true;
    console.error(`code: ${why}`);
    finish(code);
  }
};

let server, browser, exitCode;
try {
  const timer = setTimeout(
    () => fail(EXIT.timeout, `tests did not finish within ${timeoutMs} ms`),
    timeoutMs,
  );
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.once(signal, () => fail(EXIT.crash, `stopped by ${signal}`));

  let summary; // what the tests' run() printed last, see SUMMARY
  let abnormal; // how the extension host process ended, if not with exit code 0
  // The workbench ignores extensionDevelopmentKind in its URL (VS Code 1.139 reads
  // it under another name than it stores it), so use the setting instead.
  const kind = args.extensionDevelopmentKind;
  const ids = args.extensionDevelopmentPath
    .map((p) =>
      JSON.parse(fs.readFileSync(path.join(toPath(p), "package.json"), "utf8")),
    )
    .map((m) => `${m.publisher}.${m.name}`);
  server = await startServer({
    settings: kind && {
      "remote.extensionKind": Object.fromEntries(ids.map((id) => [id, [kind]])),
    },
    userDataDir: args["user-data-dir"]
      ? path.resolve(args["user-data-dir"])
      : tempDir,
    extensionsDir:
      args["extensions-dir"] && path.resolve(args["extensions-dir"]),
    onLine(line) {
      log(line);
      const m =
        /Extension Host Process exited with code: (\S+), signal: (\S+?)\./.exec(
          line,
        );
      if (!m) return;
      if (m[1] !== "0") abnormal ??= m[1] === "null" ? m[2] : `code ${m[1]}`;
      // Should be followed by codeAutomationExit at once.
      setTimeout(
        () =>
          fail(
            EXIT.crash,
            `the extension host ended (code ${m[1]}, signal ${m[2]}) without a test result`,
          ),
        5000,
      ).unref();
    },
  });
  void server.exited.then((e) =>
    fail(EXIT.crash, `the VS Code server ended (${e.code ?? e.signal})`),
  );
  browser = await launchBrowser();
  browser.on("disconnected", () => fail(EXIT.crash, "the browser ended"));

  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
  });
  page.on("crash", () => fail(EXIT.crash, "the page crashed"));
  page.on("pageerror", (e) => log(`[page error] ${e.stack ?? e}`));

  // In a test run VS Code hands everything it logs to window.codeAutomationLog:
  // the workbench's own log as well as each console.* call of the extension
  // host. The latter come through the RPC method $logExtensionHostMessage, whose
  // name is on the stack then; only those are the tests' output.
  await page.exposeBinding(
    "__codeWebLog",
    (_source, fromExtensionHost, args) => {
      const text = format(...args);
      const m = fromExtensionHost && SUMMARY.exec(text);
      if (m) summary = { tests: Number(m[1]), failures: Number(m[2]) };
      if (fromExtensionHost) {
        process.stdout.write(text + "\n");
        logFile?.write(text + "\n");
      } else log(`[workbench] ${text}`);
    },
  );
  // VS Code reports code 0 also when the extension host crashed, was killed or
  // called process.exit(): success needs the summary line of finished tests too.
  await page.exposeBinding("codeAutomationExit", (_source, code) => {
    if (over) return;
    if (code !== 0) {
      over = true;
      finish(code);
    } else if (abnormal)
      fail(EXIT.crash, `the extension host ended with ${abnormal}`);
    else if (!summary)
      fail(
        EXIT.crash,
        "the extension host ended without the tests' summary line",
      );
    else if (summary.failures || !summary.tests)
      fail(1, `${summary.failures} of ${summary.tests} tests failed`);
    else {
      over = true;
      finish(0);
    }
  });
  await page.addInitScript(() => {
    if (window !== window.top) return; // not in webviews
    Error.stackTraceLimit = 30;
    window.codeAutomationLog = (_type, args) =>
      window.__codeWebLog(
        new Error().stack.includes("$logExtensionHostMessage"),
        args,
      );
  });

  const target = args["folder-uri"] ?? args["file-uri"] ?? positionals[0];
  const targetPath = target && toPath(target);
  const payload = [
    ...args.extensionDevelopmentPath.map((p) => [
      "extensionDevelopmentPath",
      server.uri(toPath(p)),
    ]),
    ["extensionTestsPath", server.uri(toPath(args.extensionTestsPath))],
  ];
  if (args["disable-extensions"]) payload.push(["disableExtensions", "true"]);
  if (args["enable-proposed-api"]) payload.push(["enableProposedApi", ""]);
  await page.goto(
    server.url({
      ...(targetPath &&
        (targetPath.endsWith(".code-workspace")
          ? { workspace: targetPath }
          : { folder: targetPath })),
      payload,
    }),
  );

  exitCode = await finished;
  clearTimeout(timer);
} catch (e) {
  console.error(`code: ${e.stack ?? e}`);
  exitCode = EXIT.crash;
} finally {
  const hardStop = setTimeout(
    () => process.exit(exitCode ?? EXIT.crash),
    10_000,
  );
  await browser?.close().catch(() => {});
  await server?.stop().catch(() => {});
  if (tempDir)
    fs.rmSync(tempDir, {
      recursive: true,
      force: true,
      maxRetries: 5,
      retryDelay: 100,
    });
  clearTimeout(hardStop);
}
process.exit(exitCode);
