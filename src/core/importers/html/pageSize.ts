/** More elements than any article's page has. */
export const mostElements = 60_000;

/** More attributes than they have. */
const mostAttributes = 200_000;

/** Deeper inside each other than elements of any page that were closed. */
const deepest = 2000;

/** Elements that have no end, or need not say it. */
const unclosed =
  /^(?:area|base|br|col|colgroup|dd|dt|embed|hr|img|input|li|link|meta|optgroup|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/i;

/** A tag up to its name; what follows may be long. */
const tag = /<(\/?)([a-z][\w:-]{0,40})/gi;

/**
 * Throws when the tree of a page would take unreasonable time or memory. Only counts the signs in its source: nothing
 * is built.
 */
export function checkPageSize(markup: string): void {
  let elements = 0;
  let depth = 0;
  for (const match of markup.matchAll(tag)) {
    const [, slash, name = ""] = match;
    if (!slash) elements++;
    if (elements > mostElements) throw tooMuch();
    if (!unclosed.test(name)) depth = Math.max(0, depth + (slash ? -1 : 1));
    if (depth > deepest) throw tooMuch();
  }
  if (countSigns(markup, "=") > mostAttributes) checkAttributes(markup);
}

/** Equals signs stand in scripts and addresses, too: there they do no harm. */
function checkAttributes(markup: string): void {
  let attributes = 0;
  for (const part of markup.split("<")) {
    if (part.length < 1000) continue;
    attributes += countSigns(part.split(">", 1)[0] ?? "", "=");
    if (attributes > mostAttributes / 10) throw tooMuch();
  }
}

function countSigns(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
    count++;
  return count;
}

function tooMuch(): Error {
  return new Error("it has far more elements than the page of an article");
}
