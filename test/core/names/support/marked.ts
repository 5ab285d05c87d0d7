/** A place in a marked text. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** The text without the ⟦ and ⟧ in it, and the places between them. */
export function unmark(marked: string): {
  readonly text: string;
  readonly spans: readonly Found[];
} {
  const spans: Found[] = [];
  let text = "";
  for (const [part] of marked.matchAll(/[⟦⟧]|[^⟦⟧]+/gu)) {
    if (part === "⟦") spans.push({ start: text.length, end: text.length });
    else if (part === "⟧")
      spans.push({ start: spans.pop()?.start ?? 0, end: text.length });
    else text += part;
  }
  return { text, spans };
}

/** The text with ⟦ and ⟧ around the places. */
export function mark(text: string, spans: readonly Found[]): string {
  let marked = "";
  let at = 0;
  for (const { start, end } of spans) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}
