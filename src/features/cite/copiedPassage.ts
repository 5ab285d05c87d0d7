/** What was copied from an article's text or from the page of its briefing. */
export interface CopiedPassage {
  /** The address of the briefing file. */
  readonly briefing: string;
  readonly text: string;
  /** Where in the article's text it begins; undefined when it was copied from the page. */
  readonly start?: number;
}

/** Reads what a copy carried; undefined when somebody else wrote it. */
export function readCopied(json: string): CopiedPassage | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isCopied(value) ? value : undefined;
  } catch {
    // Anybody may use our type for a copy; what is no passage of ours is not pasted.
    return undefined;
  }
}

function isCopied(value: unknown): value is CopiedPassage {
  return (
    typeof value === "object" &&
    value !== null &&
    "briefing" in value &&
    typeof value.briefing === "string" &&
    "text" in value &&
    typeof value.text === "string" &&
    (!("start" in value) || Number.isSafeInteger(value.start))
  );
}

/** The letters of a text that was copied from a Markdown page, without the page's escapes and links. */
export function readPageText(markdown: string): string {
  return markdown
    .replace(/^> ?/gm, "")
    .replace(/\[((?:\\.|[^[\]\\\n]){0,500})\]\[[\w-]{1,100}\]/g, "$1")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1");
}
