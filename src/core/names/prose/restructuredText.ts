import { addresses, type ProseMarkup } from "./proseMarkup.js";

export const restructuredText: ProseMarkup = {
  id: "restructuredText",
  languages: ["restructuredtext", "rst"],
  blocks: [
    {
      opens:
        /^(\s*)\.\. (?:code|code-block|sourcecode|math|raw|image|include|literalinclude)::/,
      // Up to the next line that stands no further in.
      closes: ([, indent = ""]) => `^\\s{0,${indent.length}}(?=\\S)`,
    },
  ],
  signs: /[`<:[@]|^\.\. |www/i,
  stretches: [
    /``(?:(?!``).){1,1000}``/g,
    /:[a-z][a-z:+.-]{0,40}:`[^`]{1,500}`/gi,
    /<[^<>\s]{1,1000}>`__?/g,
    /^\.\. (?:_[^:]{1,200}:.*|\[[^\]]{1,100}\](?=\s)|[a-z-]{1,40}::)/gi,
    /\[[^\]\s]{1,100}\]_/g,
    ...addresses,
  ],
};
