const citation = /(?<![\p{L}\p{N}\\/])@\{?[\p{L}\p{N}_]|cite|\\bibitem/iu;

/** Whether a text may hold a citation by key: a look so cheap that nothing of citing need be loaded for it. */
export function mayCite(text: string): boolean {
  return citation.test(text);
}
