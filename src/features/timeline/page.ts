import { escapeMarkup } from "../../core/timeline/writers/escapeMarkup.js";

/** Where the page's parts are, and what may be loaded. */
export interface PageParts {
  /** Addresses of the built script and style sheet. */
  readonly script: string;
  readonly style: string;
  /** The only source of style sheets. */
  readonly source: string;
  /** New for each page; only scripts that carry it run. */
  readonly nonce: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
}

/** The document of the panel: nothing but our script and style sheet, and no place for anything else to come from. */
export function timelinePage(parts: PageParts): string {
  const { script, style, source, nonce, title, language } = parts;
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source}`,
  ].join("; ");
  return `<!doctype html>
<html lang="${escapeMarkup(language)}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="${escapeMarkup(style)}">
    <title>${escapeMarkup(title)}</title>
  </head>
  <body>
    <main id="timeline"></main>
    <script nonce="${escapeMarkup(nonce)}" src="${escapeMarkup(script)}"></script>
  </body>
</html>
`;
}
