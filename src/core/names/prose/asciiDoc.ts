import { addresses, type ProseMarkup } from "./proseMarkup.js";

export const asciiDoc: ProseMarkup = {
  id: "asciiDoc",
  languages: ["asciidoc"],
  blocks: [
    { opens: /^(-{4,}|\.{4,}|\/{4,}|\+{4,}|`{3,})\s*$/, closes: closingLine },
  ],
  signs: /[`<:[/@]|www/i,
  stretches: [
    /^\/\/.*$/g,
    /^:[^:\s][^:]{0,100}:.*$/g,
    /`[^`]{1,1000}`/g,
    /\b(?:cite|citenp|bibitem|xref|link|image|include|anchor|stem|latexmath):{1,2}[^\s[]{0,500}(?=\[)/g,
    /\b(?:cite|citenp|stem|latexmath):?\[[^\]]{0,500}\]/g,
    /<<[^>,]{1,300}(?:,|>>)/g,
    ...addresses,
  ],
};

function closingLine([, fence = ""]: RegExpExecArray): string {
  return `^\\${fence.charAt(0)}{${fence.length}}\\s*$`;
}
