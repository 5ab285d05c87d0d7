import { addresses, type ProseMarkup } from "./proseMarkup.js";

/** HTML and XML: the text between tags, but for scripts, styles and code. */
export const html: ProseMarkup = {
  id: "html",
  languages: ["html", "xml", "vue", "svelte", "xhtml"],
  blocks: [
    {
      opens: /<(script|style|pre|code|svg|math|template)\b(?!.*<\/\1>)/i,
      closes: ([, name = ""]) => `</${name}\\s*>`,
    },
    { opens: /<!--(?!.*-->)/, closes: () => "-->" },
    // A tag over several lines.
    { opens: /<\/?[A-Za-z][^<>]*$/, closes: () => ">" },
  ],
  signs: /[<:@]|www/i,
  stretches: [
    /<!--.*?-->/g,
    /<(script|style|pre|code|svg|math)\b[^>]{0,1000}>.{0,4000}?<\/\1\s*>/gi,
    /<[/!?]?[A-Za-z][^<>]{0,2000}>/g,
    ...addresses,
  ],
};
