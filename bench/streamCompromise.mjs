// Reads records as `briefing extract --jsonl` does and answers each with the tags that compromise gives its words.
//   node bench/streamCompromise.mjs compromise|compromise/two
import { createInterface } from "node:readline";
import { createRequire } from "node:module";

const nlp = createRequire(import.meta.url)(process.argv[2]);
for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line);
  const tagged = nlp(text).out("tags");
  const answer = `${JSON.stringify({ id, tagged })}\n`;
  if (!process.stdout.write(answer))
    await new Promise((resolve) => process.stdout.once("drain", resolve));
}
