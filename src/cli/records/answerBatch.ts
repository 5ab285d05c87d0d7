import { extractRecord } from "./extractRecord.js";
import {
  type Line,
  type LineBatch,
  linesOf,
  longestLine,
} from "./lineBatches.js";

const decoder = new TextDecoder();

/** An answer for each record of the batch, in their order, a line each; blank lines have none. */
export function answerBatch(batch: LineBatch): Uint8Array {
  const answers: Uint8Array[] = [];
  for (const line of linesOf(batch)) {
    const answer = answerLine(line);
    if (answer !== undefined)
      answers.push(Buffer.from(`${JSON.stringify(answer)}\n`));
  }
  return Buffer.concat(answers);
}

function answerLine({ bytes, number }: Line): unknown {
  if (bytes.length > longestLine)
    return { line: number, problem: "The line is too long." };
  const line = decoder.decode(bytes);
  return line.trim() === "" ? undefined : extractRecord(line, number);
}
