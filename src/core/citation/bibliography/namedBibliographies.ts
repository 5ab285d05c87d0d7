/** The bibliography files that a document names, as it writes their paths: in front matter, or by its language's own means. */
export function findNamedBibliographies(text: string): readonly string[] {
  const named = [...readFrontMatter(text), ...readCommands(text)];
  return [...new Set(named.map(unquote).filter((path) => path !== ""))];
}

/** The files under `bibliography:` in YAML: one, a list in brackets, or a list of lines. */
export function readYamlBibliography(yaml: string): readonly string[] {
  const match =
    /^[ \t]{0,8}bibliography[ \t]*:[ \t]*(?<value>[^\r\n]*)(?<list>(?:\r?\n[ \t]*-[ \t]+[^\r\n]+)*)/m.exec(
      yaml,
    );
  const { value = "", list = "" } = match?.groups ?? {};
  const inline = value
    .replace(/(^|\s)#.*$/, "")
    .replace(/^\[|\]\s*$/g, "")
    .split(",");
  const lines = list.split(/\r?\n[ \t]*-[ \t]+/).slice(1);
  return [...inline, ...lines].map((path) => unquote(path)).filter(Boolean);
}

function readFrontMatter(text: string): readonly string[] {
  if (!/^\uFEFF?---[ \t]*\r?\n/.test(text)) return [];
  const [head = ""] = text.slice(4, 20_000).split(/^(?:---|\.\.\.)[ \t]*$/m);
  return readYamlBibliography(head);
}

const commands: readonly RegExp[] = [
  /\\addbibresource(?:\[[^\]]{0,200}\])?\{(?<paths>[^}\n]{1,300})\}/g,
  /\\(?:no)?bibliography\{(?<tex>[^}\n]{1,500})\}/g,
  /#bibliography\(\s*\(?(?<typst>"[^"\n]{1,300}"(?:\s*,\s*"[^"\n]{1,300}")*)/g,
  /^:bibtex-file:[ \t]+(?<paths>\S[^\r\n]{0,300})/gm,
  /^#\+bibliography:[ \t]+(?<paths>\S[^\r\n]{0,300})/gim,
  /^(?:\.\. |`{3,}\{|:{3,}\{)bibliography(?:::|\})[ \t]+(?<paths>\S[^\r\n]{0,300})/gm,
];

function readCommands(text: string): readonly string[] {
  return commands.flatMap((command) =>
    [...text.matchAll(command)].flatMap(({ groups }) => {
      if (groups?.tex !== undefined) return groups.tex.split(",").map(withBib);
      if (groups?.typst !== undefined) return groups.typst.split(",");
      return groups?.paths ?? [];
    }),
  );
}

/** BibTeX's own command leaves the ending out. */
function withBib(path: string): string {
  const trimmed = path.trim();
  return trimmed === "" || trimmed.endsWith(".bib")
    ? trimmed
    : `${trimmed}.bib`;
}

function unquote(path: string): string {
  return path.trim().replace(/^(["'])(.*)\1$/, "$2");
}
