/** Where the directory is stands in the last bytes of a file. */
const tail = 4096;

/** Objects that do not end, in a file that is merely odd. */
const mostOpen = 100;

/**
 * Throws for a file that is cut off or no PDF, before pdf.js searches all of it for what might be left: that takes
 * time in the square of its size.
 */
export function checkPdf(bytes: Uint8Array): void {
  const text = new TextDecoder("latin1").decode(bytes);
  const begins = text.slice(0, 1024).includes("%PDF-");
  if (!begins || !text.slice(-tail).includes("startxref"))
    throw new Error("it is damaged or cut off");
  const open = count(text, " obj") - count(text, "endobj");
  if (open > mostOpen) throw new Error("it is damaged");
}

function count(text: string, word: string): number {
  let found = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    found++;
  return found;
}
