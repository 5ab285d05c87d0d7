// How much memory a program holds while a long stream of articles runs through it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import * as fs from "node:fs";
import { makeRecords } from "./articles.mjs";
import { summary } from "./report.mjs";

/** Rows, one for each tenth of the stream, no two articles of which are alike. */
export async function watchMemory(system, args, count) {
  const child = spawn(process.execPath, args, {
    stdio: ["pipe", "ignore", "inherit"],
  });
  const tenths = Array.from({ length: 10 }, () => []);
  const atOnce = Math.ceil(count / 100);
  for (let done = 0; done < count; done += atOnce) {
    const sizes = tenths[Math.floor((10 * done) / count)];
    for (const record of makeRecords(atOnce, done)) {
      if (child.stdin.write(record)) continue;
      await once(child.stdin, "drain");
      sizes.push(memoryOf(child.pid));
    }
  }
  child.stdin.end();
  await once(child, "exit");
  return tenths.map((sizes, tenth) => ({
    bench: "stream",
    workload: `the ${tenth + 1}. tenth of ${count} articles`,
    system,
    measure: "memory held",
    ...summary(sizes),
    unit: "MB",
  }));
}

function memoryOf(pid) {
  const status = fs.readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1000;
}
