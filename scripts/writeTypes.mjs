// Writes the types of dist/core.mjs: declarations by the compiler, and the entry that names them.
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import { createRequire } from "node:module";

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
execFileSync(process.execPath, [tsc, "-p", "tsconfig.core.json"], {
  stdio: "inherit",
});
// The declarations are of ES modules, which their endings do not tell.
fs.writeFileSync("dist/types/package.json", '{ "type": "module" }\n');
fs.writeFileSync("dist/core.d.mts", 'export * from "./types/index.js";\n');
