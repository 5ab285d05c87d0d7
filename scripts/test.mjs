// `npm test`: sets up what is missing, then every check and test. Ends with one line `N passed, N failed`.
//   npm test -- unit host     only the steps named
import { spawn } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { installChromium, installPackages, root } from "./setUp.mjs";

const bin = (name) => path.join(root, "node_modules", name);
const node = (...args) => [process.execPath, args];

/** Each step is a check that passes or fails, or tests that are counted by their summary line. */
const steps = [
  {
    name: "types",
    commands: [
      node(bin("typescript/bin/tsc"), "-p", "."),
      node(
        bin("typescript/bin/tsc"),
        "-p",
        "tsconfig.core.json",
        "--noEmit",
        "--emitDeclarationOnly",
        "false",
      ),
    ],
  },
  { name: "lint", commands: [node(bin("eslint/bin/eslint.js"), ".")] },
  {
    name: "format",
    commands: [
      node(
        bin("prettier/bin/prettier.cjs"),
        "--check",
        "--log-level",
        "warn",
        ".",
      ),
    ],
  },
  {
    name: "build",
    commands: [
      node("esbuild.js", "--production"),
      node("scripts/writeTypes.mjs"),
      node(bin("typescript/bin/tsc"), "-p", "test/consumer"),
    ],
  },
  { name: "unit", commands: [node("scripts/testUnit.mjs")] },
  { name: "host", commands: [node("scripts/testHost.mjs")] },
  { name: "web", commands: [node("scripts/testHost.mjs", "--web-host")] },
  { name: "package", commands: [node("scripts/package.mjs")] },
  { name: "ui", commands: [node("scripts/testUi.mjs")] },
];

process.chdir(root);
installPackages();
installChromium();
const { ensureVSCode } = await import("./vscode/install.mjs");
ensureVSCode((message) => console.error(`[set-up] ${message}`));
fs.rmSync("out/screens", { recursive: true, force: true });

const wanted = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const step of steps) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue;
  const began = Date.now();
  const result = await runStep(step);
  passed += result.passed;
  failed += result.failed;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(
    `== ${step.name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`,
  );
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

async function runStep({ commands }) {
  let total = { passed: 0, failed: 0 };
  for (const [program, args] of commands) {
    const { code, output } = await runLoud(program, args);
    const summary = /^Tests finished: (\d+) run, (\d+) failed\.$/m.exec(output);
    const failures = summary ? Number(summary[2]) : 0;
    // A step that counts its tests has no other way to pass; a run that broke off is a failure of its own.
    const broke = code !== 0 && failures === 0 ? 1 : 0;
    total.failed += failures + broke;
    total.passed += summary ? Number(summary[1]) - failures : 1 - broke;
  }
  return total;
}

function runLoud(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on("close", (code) => resolve({ code, output }));
  });
}
