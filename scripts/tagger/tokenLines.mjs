// Corpora that are kept as a line a token, its tag last, and an empty line after each sentence.

/** The sentences of such a file, each a list of words with their tags. */
export function readSentences(lines) {
  const sentences = [[]];
  for (const line of lines.split("\n")) {
    const columns = line.trim().split(/\s+/);
    if (columns.length > 1) sentences.at(-1).push([columns[0], columns.at(-1)]);
    else if (columns[0] === "" && sentences.at(-1).length > 0)
      sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/**
 * Running text with its names, a sentence a line; tags as "B-person", "I-person", of which `types` says what they are.
 * `isSpaced` is asked of each word in turn whether a space stands before it.
 */
export function toDocument(sentences, types, isSpaced = needsSpace) {
  let text = "";
  const entities = [];
  for (const sentence of sentences) {
    let open;
    for (const [word, tag] of sentence) {
      if (isSpaced(text, word)) text += " ";
      const start = text.length;
      text += word;
      const type = types[tag.slice(2).toLowerCase()];
      if (open && type === open.type && /^[IE]/.test(tag))
        open.end = text.length;
      else {
        open = type && { start, end: text.length, type };
        if (open) entities.push(open);
      }
    }
    text += "\n";
  }
  return { text, entities };
}

/** Answers as a text has it that the words are from; where it has other words, as is usual. */
export function spacesOf(original) {
  let at = 0;
  return (text, word) => {
    const gap = /^\s*/.exec(original.slice(at, at + 100))[0].length;
    const isHere = original.startsWith(word, at + gap);
    const start = isHere ? at + gap : original.indexOf(word, at);
    if (isHere || (start >= 0 && start - at < 100)) at = start + word.length;
    return isHere && !text.endsWith("\n")
      ? text !== "" && gap > 0
      : needsSpace(text, word);
  };
}

function needsSpace(text, word) {
  const isGlued = /^(?:[.,;:!?%)\]]|n't|''|['’](?:s|S|re|ve|ll|d|m)?)$/.test(
    word,
  );
  return text !== "" && !isGlued && !/[\n([$#]$/.test(text);
}
