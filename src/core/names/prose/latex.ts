import { addresses, type ProseMarkup } from "./proseMarkup.js";

const unread =
  "verbatim|Verbatim|lstlisting|minted|comment|equation|align|gather|multline|displaymath|eqnarray|tikzpicture|filecontents|thebibliography";

/** LaTeX and its kin: what is typeset is prose; commands' names, keys, math and listings are not. */
export const latex: ProseMarkup = {
  id: "latex",
  languages: ["latex", "tex", "context", "latex-expl3", "rsweave"],
  blocks: [
    {
      opens: new RegExp(`\\\\begin\\{(${unread})(\\*?)\\}`),
      closes: ([, name = "", star = ""]) =>
        `\\\\end\\{${name}${star === "" ? "" : "\\*"}\\}`,
    },
    { opens: /\\\[(?!.*\\\])/, closes: () => "\\\\\\]" },
    { opens: /^\s*\$\$(?!.*\$\$)/, closes: () => "\\$\\$" },
  ],
  signs: /[\\%$:@]|www/i,
  stretches: [
    /(?<!\\)%.*$/g,
    /\\(?:[A-Za-z]{0,20}cite[A-Za-z]{0,20}\*?|[a-z]{0,6}ref|label|input|include|includegraphics|bibliography|addbibresource|usepackage|documentclass|url|begin|end|gls[a-z]{0,4})(?:\[[^\]]{0,300}\]){0,2}\{[^{}]{0,1000}\}/gi,
    /\\href\{[^{}]{0,2000}\}/g,
    /\\verb\*?([^\sA-Za-z])(?:(?!\1).){0,500}\1/g,
    /\$\$[^$]{1,2000}\$\$|(?<!\\)\$[^$\n]{1,1000}\$|\\\(.*?\\\)|\\\[.*?\\\]/g,
    ...addresses,
  ],
};
