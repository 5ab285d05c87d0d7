/** Where and how a text is to stand. */
export interface ScalarStyle {
  /** Inside brackets or braces a comma or bracket would end it. */
  readonly isInFlow: boolean;
  /** The kind of quotes that stood there before, kept where it can be. */
  readonly quotes?: "single" | "double";
}

/** Words that YAML takes for something else than a text. */
const notTexts = /^(?:~|null|true|false)$/i;
/** Starts with a letter, digit or opening quotation mark and holds nothing that YAML or an editor could take for more than letters. */
const plain = /^[\p{L}\p{N}“‘(][^\p{C}\p{Zl}\p{Zp}]*$/u;
/** Ends of a plain text: a key, a comment, a blank that would be lost. */
const notPlain = /: | #|:$|\s$|[^\S ]/;

/** The text as one line of YAML, without quotes where they are not needed. */
export function scalarText(text: string, style: ScalarStyle): string {
  const isOneLine = !/[\p{C}\p{Zl}\p{Zp}]/u.test(text);
  if (style.quotes === "single" && isOneLine)
    return `'${text.replaceAll("'", "''")}'`;
  // A string of JSON is one of YAML too.
  if (style.quotes === "double" || !isPlain(text, style.isInFlow))
    return JSON.stringify(text);
  return text;
}

function isPlain(text: string, isInFlow: boolean): boolean {
  if (notTexts.test(text) || notPlain.test(text) || !plain.test(text))
    return false;
  // A colon before a quotation mark or bracket ends a key there.
  return !isInFlow || !/[,[\]{}]|:["'[\]{},]/.test(text);
}
