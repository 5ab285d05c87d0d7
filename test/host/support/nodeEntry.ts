import Mocha from "mocha";
import * as vscode from "vscode";
import { extensionId } from "./host.js";
import { report } from "./report.js";

/** Runs the tests that `load` defines, in the Node extension host. Rejects when one fails. */
export async function runMocha(load: () => void): Promise<void> {
  const mocha = new Mocha({ ui: "tdd", color: false, timeout: 20_000 });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  load();

  // VS Code only logs unhandled rejections; those of our own code fail the run.
  const home = vscode.extensions.getExtension(extensionId)?.extensionPath;
  const rejections: string[] = [];
  process.on("unhandledRejection", (reason) => {
    const stack = reason instanceof Error ? (reason.stack ?? "") : "";
    if (home !== undefined && stack.includes(home)) rejections.push(stack);
  });

  await report((done) => mocha.run(done), rejections);
}
