/** What a style says of itself, without being run. */
export interface StyleHead {
  readonly title?: string;
  /** Whether its citations stand in notes. */
  readonly isNote: boolean;
  readonly defaultLocale?: string;
  /** The id of the style that a dependent one stands for: `apa`. */
  readonly parent?: string;
}

/** Reads the head of a CSL style, in XML or in citeproc's JSON. */
export function readStyleHead(style: string): StyleHead {
  const head = style.slice(0, 8000);
  const find = (pattern: RegExp) => pattern.exec(head)?.groups?.value;
  const title = find(/<title>(?<value>[^<]{1,300})<\/title>/);
  const defaultLocale = find(
    /\bdefault-locale"?\s?[=:]\s?["'](?<value>[\w-]{2,12})["']/,
  );
  const parent =
    /<link\b[^>]{0,300}\brel="independent-parent"[^>]{0,300}>/.exec(head)?.[0];
  const parentId = parent && /\/styles\/(?<id>[\w-]+)/.exec(parent)?.groups?.id;
  return {
    isNote: /\bclass"?\s?[=:]\s?["']note["']/.test(head),
    ...(title !== undefined && { title }),
    ...(defaultLocale !== undefined && { defaultLocale }),
    ...(parentId !== undefined && { parent: parentId }),
  };
}

/**
 * The style without its order of works. Sorting makes the processor copy every macro that it sorts by, which
 * takes a second and a hundred megabytes with some styles, and a single citation has no order.
 */
export function withoutSort(style: string): string {
  return style.trimStart().startsWith("<")
    ? style.replace(/<sort\b[^>]*\/>|<sort\b[^>]*>[^]*?<\/sort>/g, "")
    : JSON.stringify(JSON.parse(style, dropSort));
}

function dropSort(_key: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.filter(
    (child: unknown) =>
      typeof child !== "object" ||
      child === null ||
      !("name" in child) ||
      child.name !== "sort",
  );
}
