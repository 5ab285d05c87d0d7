import { addresses, type ProseMarkup } from "./proseMarkup.js";

/** Markdown with what Pandoc, Quarto and note takers add: front matter, math, citations, wiki links. */
export const markdown: ProseMarkup = {
  id: "markdown",
  languages: ["markdown", "quarto", "rmd", "mdx", "markdown-math"],
  blocks: [
    {
      opens: /^---\s*$/,
      closes: () => "^(?:---|\\.\\.\\.)\\s*$",
      isFirst: true,
    },
    {
      opens: /^[ \t>]{0,12}(`{3,}(?=[^`]*$)|~{3,})/,
      // At least as many of the same sign.
      closes: ([, fence = ""]) =>
        `^[ \\t>]{0,12}\\${fence.charAt(0)}{${fence.length},}\\s*$`,
    },
    { opens: /<!--(?!.*-->)/, closes: () => "-->" },
    { opens: /^\s*\$\$(?!.*\$\$)/, closes: () => "\\$\\$" },
  ],
  signs: /[`<$[@:]|www/i,
  stretches: [
    /(`{1,8})(?!`)(?:(?!\1).){1,2000}\1/g,
    /<!--.*?-->/g,
    /\$\$[^$]{1,2000}\$\$|\$(?! )[^$\n]{0,500}[^$\s\\]\$(?!\d)/g,
    // Where a link or an image leads: ](target "title"), ][id], [id]: target
    /\]\([^()\s]{0,2000}(?:\([^()\s]{0,500}\)[^()\s]{0,500})?(?:\s+["'(][^"')]{0,500}["')])?\s*\)/g,
    /\]\[[^\]]{0,200}\]/g,
    /^\s{0,3}\[(?!\^)[^\]]{1,200}\]:\s*\S+/g,
    // [[target|words]]: only the words are prose.
    /\[\[[^\]|]{1,300}\|/g,
    /\[\^[^\]\s]{1,200}\]/g,
    // Citations and cross references: [@key, p. 3], -@key
    /(?<![\w@])-?@(?:\{[^}]{1,200}\}|[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]{0,200})/gu,
    /<\/?[A-Za-z][^<>]{0,1000}>/g,
    ...addresses,
  ],
};
