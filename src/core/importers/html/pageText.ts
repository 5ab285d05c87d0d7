import { isElement, isText, type DomElement, type DomNode } from "./domNode.js";
import { MarkdownWriter } from "./markdownWriter.js";

/** Elements whose words are not the page's text. */
const silent = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE NAV FORM BUTTON SELECT SVG MATH IFRAME OBJECT AUDIO VIDEO CANVAS HEAD".split(
    " ",
  ),
);

/** Elements that begin and end a paragraph. */
const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BODY CAPTION CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER HEADER HGROUP HTML MAIN OL P SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL".split(
    " ",
  ),
);

/** Below this depth a page's words are taken without its structure, so that no nesting can exhaust the stack. */
const deepest = 200;

/** Longer bold paragraphs are emphasis rather than headings, in UTF-16 units. */
const longestHeading = 120;

/** The words below the node as Markdown: headings, paragraphs, list items, quotations, table rows. */
export function writePageText(root: DomNode): string {
  const writer = new MarkdownWriter();
  writeNode(root, writer, 0);
  return writer.finish();
}

function writeNode(node: DomNode, writer: MarkdownWriter, depth: number): void {
  if (isText(node) || depth > deepest) {
    writer.words(node.textContent ?? "");
    return;
  }
  const name = node.nodeName.toUpperCase();
  if (!isElement(node) || silent.has(name)) return;
  const heading = headingLevel(node, name);
  if (heading > 0) writer.heading(heading, node.textContent ?? "");
  else writeElement(node, name, { writer, depth });
}

interface Place {
  readonly writer: MarkdownWriter;
  readonly depth: number;
}

function writeElement(node: DomElement, name: string, place: Place): void {
  const { writer } = place;
  const inside = () => writeChildren(node, place);
  switch (name) {
    case "BR":
      writer.lineBreak();
      break;
    case "HR":
      writer.endBlock();
      break;
    case "LI":
      writer.prefixed("- ", inside);
      break;
    case "BLOCKQUOTE":
      writer.prefixed("> ", inside);
      break;
    case "PRE":
      writer.verbatim(node.textContent ?? "");
      break;
    case "TD":
    case "TH":
      writeChildren(onlyParagraph(node) ?? node, place);
      writer.endCell();
      break;
    case "SUP":
      if (isNoteNumber(node)) writer.words(raised(node));
      else inside();
      break;
    case "A":
      if (isNoteMark(node)) writer.words(raised(node));
      else if (!isWayBack(node)) inside();
      break;
    default:
      if (blocks.has(name)) writer.block(inside);
      else inside();
  }
}

function writeChildren(node: DomNode, { writer, depth }: Place): void {
  for (const child of node.childNodes) writeNode(child, writer, depth + 1);
}

/** The paragraph that is all a cell holds: it stands in its row, while the columns of a page keep their paragraphs. */
function onlyParagraph(cell: DomNode): DomNode | undefined {
  const [only, ...others] = fullNodes(cell);
  const isOnly = others.length === 0 && only?.nodeName.toUpperCase() === "P";
  return isOnly ? only : undefined;
}

/** A mark that leads to a note, by what a page says of it. */
function isNoteMark(link: DomElement): boolean {
  const isSaid =
    link.getAttribute("role") === "doc-noteref" ||
    link.getAttribute("epub:type") === "noteref";
  return isSaid && isNoteNumber(link);
}

/** "1" and "[1]" */
function isNoteNumber({ textContent }: DomNode): boolean {
  return /^\s*(?:\d{1,4}|\[\d{1,4}\])\s*$/.test(textContent ?? "");
}

/** Raised digits, so that "1974.1" is no number. */
function raised({ textContent }: DomNode): string {
  const digits = textContent?.match(/\d/g) ?? [];
  return digits.map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");
}

/** The arrow behind a note, to where it is told. */
function isWayBack({ textContent }: DomNode): boolean {
  return /^\s*[↑↩⏎]\uFE0E?\s*$/u.test(textContent ?? "");
}

/** What is in a node, but for blanks. */
function fullNodes(node: DomNode): readonly DomNode[] {
  return [...node.childNodes].filter(
    (child) => !isText(child) || (child.textContent ?? "").trim() !== "",
  );
}

/** 1 to 6 for a heading, by its element or because it is a short paragraph all in bold; else 0. */
function headingLevel(node: DomNode, name: string): number {
  const level = /^H([1-6])$/.exec(name)?.[1];
  if (level) return Number(level);
  return (name === "P" || name === "DIV") && isBoldLine(node) ? 2 : 0;
}

function isBoldLine(node: DomNode): boolean {
  const [only, ...others] = fullNodes(node);
  if (others.length > 0 || !only || !/^(?:B|STRONG)$/i.test(only.nodeName)) {
    return false;
  }
  const words = (only.textContent ?? "").trim();
  return words.length <= longestHeading && /[^.,;:…]$/u.test(words);
}
