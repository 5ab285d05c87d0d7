import { addresses, type ProseMarkup } from "./proseMarkup.js";

export const org: ProseMarkup = {
  id: "org",
  languages: ["org"],
  blocks: [
    {
      opens: /^\s*#\+begin_(src|example|export|comment)\b/i,
      closes: ([, name = ""]) => `^\\s*#\\+end_${name}\\b`,
    },
    { opens: /^\s*:PROPERTIES:\s*$/i, closes: () => "^\\s*:END:\\s*$" },
  ],
  signs: /[#~=[$\\:@]|www/i,
  stretches: [
    /^\s*#(?:\s|\+(?!title|caption|subtitle).{1,30}:).*$/gi,
    /[~=](?=\S)[^~=\n]{1,500}[~=]/g,
    /\[\[[^\]]{1,1000}\](?:\[|\])/g,
    /\[cite[^\]]{0,500}\]/g,
    /\$[^$\n]{1,500}\$|\\\(.*?\\\)/g,
    ...addresses,
  ],
};
