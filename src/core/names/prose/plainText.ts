import { addresses, type ProseMarkup } from "./proseMarkup.js";

/** Anything without markup of its own: only addresses are left out. */
export const plainText: ProseMarkup = {
  id: "plainText",
  languages: ["plaintext"],
  blocks: [],
  signs: /[:@]|www/i,
  stretches: addresses,
};
