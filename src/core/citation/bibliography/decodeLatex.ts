const accents: Readonly<Record<string, string>> = {
  "`": "\u0300",
  "'": "\u0301",
  "^": "\u0302",
  "~": "\u0303",
  "=": "\u0304",
  u: "\u0306",
  ".": "\u0307",
  '"': "\u0308",
  r: "\u030A",
  H: "\u030B",
  v: "\u030C",
  d: "\u0323",
  c: "\u0327",
  k: "\u0328",
  b: "\u0331",
};

const letters: Readonly<Record<string, string>> = {
  AA: "Å",
  aa: "å",
  AE: "Æ",
  ae: "æ",
  DH: "Ð",
  dh: "ð",
  i: "ı",
  j: "ȷ",
  L: "Ł",
  l: "ł",
  O: "Ø",
  o: "ø",
  OE: "Œ",
  oe: "œ",
  ss: "ß",
  TH: "Þ",
  th: "þ",
  dots: "…",
  ldots: "…",
  textellipsis: "…",
  textasciitilde: "~",
  textasciicircum: "^",
  textasciigrave: "`",
  textbackslash: "\\",
  textbar: "|",
  textbraceleft: "{",
  textbraceright: "}",
  textless: "<",
  textgreater: ">",
  textquotedbl: '"',
  textendash: "–",
  textemdash: "—",
  slash: "/",
  TeX: "TeX",
  LaTeX: "LaTeX",
  BibTeX: "BibTeX",
  S: "§",
  P: "¶",
};

// An accent with its letter; a command; an escaped sign; a tie, dash or quotation mark; braces and blanks.
const token =
  /\\(?:(?<accent>[`'^~=."]|[uHvdckbr](?=[\s{]))\s?(?:\{\s?\\?(?<inner>[A-Za-z]?)\s?\}|\\(?<dotless>[ij])(?![A-Za-z])|(?<bare>[A-Za-z]))|(?<command>[A-Za-z]{1,30})\*?(?:\{\}|[ \t]{1,99})?|(?<sign>[^A-Za-z]))|(?<mark>---?|``|''|~)|[{}]|(?<blank>[ \t\r\n]{1,999})/g;

const quotation =
  /\\(?:enquote|mkbibquote)\*?\{(?<words>(?:[^{}]|\{[^{}]{0,300}\}){0,1000})\}/g;

const marks: Readonly<Record<string, string>> = {
  "~": "\u00A0",
  "--": "–",
  "---": "—",
  "``": "“",
  "''": "”",
};

/** The letters that a BibTeX value stands for: accents joined, commands and braces gone, quotation marks and dashes as such. */
export function decodeLatex(value: string): string {
  if (!/[\\{}~`'\r\n-]| {2}/.test(value)) return value.trim();
  if (!value.includes("\\")) return decodeMarks(value);
  const quoted = value.replace(quotation, "“$<words>”");
  let decoded = "";
  let done = 0;
  for (const { index, 0: all, groups } of quoted.matchAll(token)) {
    decoded += quoted.slice(done, index) + decodeToken(groups ?? {});
    done = index + all.length;
  }
  return (decoded + quoted.slice(done)).trim().normalize("NFC");
}

/** As `decodeLatex`, for a value without commands, as most are. */
function decodeMarks(value: string): string {
  return value
    .replace(/---?|``|''|~/g, (mark) => marks[mark] ?? mark)
    .replace(/[{}]/g, "")
    .replace(/[ \t\r\n]+/g, " ")
    .trim()
    .normalize("NFC");
}

type TokenGroups = Readonly<Record<string, string | undefined>>;

function decodeToken(groups: TokenGroups): string {
  const { accent, inner, dotless, bare, command, sign, mark, blank } = groups;
  if (accent !== undefined) {
    return (inner ?? dotless ?? bare ?? "") + (accents[accent] ?? "");
  }
  if (command !== undefined) return letters[command] ?? "";
  if (sign !== undefined) return /\s/.test(sign) ? " " : sign;
  if (mark !== undefined) return marks[mark] ?? mark;
  return blank === undefined ? "" : " ";
}
