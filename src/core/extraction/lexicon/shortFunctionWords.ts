// Written by scripts/lexicon; sources and licences in docs/lexicon.md.
/** Words of grammar that are not among those that are usually no names: letters, and words with hyphens. */
export const shortFunctionWords = "6q}T*f<; !~";
