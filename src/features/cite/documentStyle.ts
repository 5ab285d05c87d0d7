/** The style that a document names in its front matter: `csl: chicago.csl` or an id; `undefined` when it names none. */
export function readDocumentStyle(text: string): string | undefined {
  if (!/^\uFEFF?---[ \t]*\r?\n/.test(text)) return undefined;
  const [head = ""] = text.slice(4, 4000).split(/^(?:---|\.\.\.)[ \t]*$/m);
  const value =
    /^(?:csl|citation-style)[ \t]*:[ \t]*(?<style>\S.{0,300})$/m.exec(head)
      ?.groups?.style;
  return value?.trim().replace(/^(["'])(.*)\1$/, "$2");
}
