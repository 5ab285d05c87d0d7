const widest = 100;

/** Whether the text may be written over several lines and read back as it was. */
export function isFoldable(text: string): boolean {
  return text.length > 80 && /^[^\p{C}\p{Z}][^\p{C}\p{Zl}\p{Zp}]*$/u.test(text);
}

/** The text as YAML's folded block, each line behind the indent; without a line end at the end. */
export function foldedText(
  text: string,
  indent: string,
  lineEnd: string,
): string {
  const lines: string[] = [];
  let line = "";
  // Only a single blank may become a line break, or another would begin the next line and count.
  for (const word of text.split(/(?<! ) (?! )/)) {
    if (line !== "" && indent.length + line.length + word.length >= widest) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [">-", ...[...lines, line].map((words) => indent + words)].join(
    lineEnd,
  );
}
