import { Worker } from "node:worker_threads";
import type { Thread } from "./threads.js";

interface Awaited {
  readonly resolve: (answers: Uint8Array) => void;
  readonly reject: (reason: Error) => void;
}

/** A thread that runs the script, which is to answer each message by one, in order. */
export function startWorker(script: URL): Thread {
  const worker = new Worker(script);
  const awaited: Awaited[] = [];
  let death: Error | undefined;
  worker.on("message", (answers: Uint8Array) =>
    awaited.shift()?.resolve(answers),
  );
  worker.on("error", (error) => (death = error));
  worker.on("exit", (code) => {
    death ??= new Error(`it ended with code ${code}`);
    for (const { reject } of awaited.splice(0)) reject(death);
  });
  return {
    answer: (batch) =>
      new Promise((resolve, reject) => {
        if (death) reject(death);
        else awaited.push({ resolve, reject });
        worker.postMessage(batch);
      }),
    stop: async () => {
      await worker.terminate();
    },
  };
}
