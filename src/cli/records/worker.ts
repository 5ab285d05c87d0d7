// The other side of startWorker.ts: answers each batch that comes, in order.
import { parentPort } from "node:worker_threads";
import { answerBatch } from "./answerBatch.js";
import type { LineBatch } from "./lineBatches.js";

parentPort?.on("message", (batch: LineBatch) => {
  parentPort?.postMessage(answerBatch(batch));
});
