import { extractRecord } from "./extractRecord.js";
import {
  type Line,
  type LineBatch,
  linesOf,
  longestLine,
} from "./lineBatches.js";

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** An answer for each record of the batch, in their order, a line each; blank lines have none. */
export function answerBatch(batch: LineBatch): Uint8Array<ArrayBuffer> {
  let answers = "";
  for (const line of linesOf(batch)) {
    const answer = answerLine(line);
    if (answer !== undefined) answers += `${JSON.stringify(answer)}\n`;
  }
  return encoder.encode(answers);
}

function answerLine({ bytes, number }: Line): unknown {
  if (bytes.length > longestLine)
    return { line: number, problem: "The line is too long." };
  const line = decoder.decode(bytes);
  return line.trim() === "" ? undefined : extractRecord(line, number);
}
