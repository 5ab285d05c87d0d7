/** What in the documents of some languages is not prose. */
export interface ProseMarkup {
  readonly id: string;
  /** Language ids of VS Code. */
  readonly languages: readonly string[];
  /** Blocks that are not prose, over several lines; the first that opens on a line counts. */
  readonly blocks: readonly Block[];
  /** What every such stretch has; most lines have none, and are not searched for stretches. */
  readonly signs: RegExp;
  /** Stretches within a line that are not prose. */
  readonly stretches: readonly RegExp[];
}

/** A block is not prose from where its opening is found up to and with its closing. */
export interface Block {
  readonly opens: RegExp;
  /** The source of the closing's expression, for what the opening matched. */
  readonly closes: (opening: RegExpExecArray) => string;
  /** Set when only the document's first line can open it. */
  readonly isFirst?: true;
}

/** Addresses of the web and of mail, and paths of files, which are no prose in any language. */
export const addresses: readonly RegExp[] = [
  /\b(?:https?|ftps?|file|mailto|doi|urn):[^\s<>"'`\])}]{1,2000}/gi,
  /\bwww\.[^\s<>"'`\])}]{1,2000}/gi,
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g,
];
