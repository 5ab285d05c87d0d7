import { addresses, type ProseMarkup } from "./proseMarkup.js";

export const typst: ProseMarkup = {
  id: "typst",
  languages: ["typst"],
  blocks: [
    { opens: /(`{3,})(?!.*\1)/, closes: ([, fence = ""]) => fence },
    { opens: /\/\*(?!.*\*\/)/, closes: () => "\\*/" },
  ],
  signs: /[/`$#@<:]|www/i,
  stretches: [
    /(?<!:)\/\/.*$/g,
    /\/\*.*?\*\//g,
    /(`{1,8})(?!`)(?:(?!\1).){1,2000}\1/g,
    /\$[^$\n]{1,1000}\$/g,
    /#(?:import|include|let|set|show)\b.*$/g,
    /#(?:cite|ref|link|image|bibliography|label)\([^()]{0,500}\)/g,
    /@[\p{L}\p{N}_][\p{L}\p{N}_:.-]{0,200}/gu,
    /<[A-Za-z][\w:.-]{0,200}>/g,
    ...addresses,
  ],
};
