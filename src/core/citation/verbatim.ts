/** The text with what the patterns match turned into spaces of the same length; line ends stay. */
export function blank(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce(
    (rest, pattern) =>
      rest.replace(pattern, (match) => match.replace(/[^\r\n]/g, " ")),
    text,
  );
}

const frontMatter =
  /^\uFEFF?---[ \t]*\r?\n[^]*?(?:^(?:---|\.\.\.)[ \t]*$|(?![^]))/m;
const fence =
  /^[ \t]{0,12}(`{3,}|~{3,})[^`\r\n]*$(?:[^]*?^[ \t]{0,12}\1[`~]*[ \t]*$|[^]*)/gm;
const htmlComment = /<!--[^]*?(?:-->|(?![^]))/g;

/** Markdown without its front matter, code and comments: same length, those places blank. */
export function blankMarkdown(text: string): string {
  return blankCodeSpans(blankFences(text));
}

/** Markdown without its front matter, code blocks and comments; what stands in single backticks stays. */
export function blankFences(text: string): string {
  const head = frontMatter.exec(text);
  const start = head?.index === 0 ? head[0].length : 0;
  const body = " ".repeat(start) + text.slice(start);
  return blank(body, [fence, htmlComment]);
}

/** Code spans end at a run of as many backticks as they begin with, within the paragraph. */
function blankCodeSpans(text: string): string {
  if (!text.includes("`")) return text;
  return text
    .split(/(\n[ \t]*\r?\n)/)
    .map((part) => (part.includes("`") ? blankCodeIn(part) : part))
    .join("");
}

function blankCodeIn(paragraph: string): string {
  const runs = [...paragraph.matchAll(/(?<!\\)`+/g)];
  let result = "";
  let done = 0;
  for (let i = 0; i < runs.length; i++) {
    const length = runs[i]?.[0].length;
    const close = runs.findIndex((run, j) => j > i && run[0].length === length);
    const start = runs[i]?.index ?? 0;
    if (close < 0 || length === undefined) continue;
    const end = (runs[close]?.index ?? 0) + length;
    const code = paragraph.slice(start, end).replace(/[^\r\n]/g, " ");
    result += paragraph.slice(done, start) + code;
    done = end;
    i = close;
  }
  return result + paragraph.slice(done);
}

/** LaTeX without comments and verbatim text. */
export function blankLatex(text: string): string {
  return blank(text, [
    /\\begin\{(verbatim|lstlisting|comment)\*?\}[^]*?(?:\\end\{\1\*?\}|(?![^]))/g,
    /(?<=^|[^\\])(?:\\\\)*%[^\r\n]*/gm,
  ]);
}

/** Typst without comments and raw text. */
export function blankTypst(text: string): string {
  return blank(text, [
    /(?<!\\)(`{3,}|`)[^]*?(?:\1|(?![^]))/g,
    /\/\*[^]*?(?:\*\/|(?![^]))/g,
    /(?<![:\\])\/\/[^\r\n]*/g,
  ]);
}

/** AsciiDoc without listings, literal blocks, passthrough blocks and comments. */
export function blankAsciiDoc(text: string): string {
  return blank(text, [
    /^(-{4,}|\.{4,}|\+{4,}|\/{4,})[ \t]*$(?:[^]*?^\1[ \t]*$|[^]*)/gm,
    /^\/\/(?!\/)[^\r\n]*/gm,
  ]);
}

/** reStructuredText without inline literals and comments of one line; roles keep their content. */
export function blankRest(text: string): string {
  return blank(text, [
    /``(?=\S)[^\r\n]{1,1000}?``(?!`)/g,
    /^\.\. (?![\[_|]|[\w:-]+::)[^\r\n]*/gm,
  ]);
}

/** Org without blocks of code and examples, literal lines and comments. */
export function blankOrg(text: string): string {
  return blank(text, [
    /^[ \t]*#\+begin_(src|example|export|comment)\b[^]*?(?:^[ \t]*#\+end_\1|(?![^]))/gim,
    /^[ \t]*(?:: |# )[^\r\n]*/gm,
    /(?<![\w=~])[=~][^=~\s](?:[^=~\r\n]*[^=~\s])?[=~](?!\w)/g,
  ]);
}
