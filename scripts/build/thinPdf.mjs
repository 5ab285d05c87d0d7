// Leaves out of pdf.js, as unpdf has it in one piece, all that reading text never comes to.
import { parse } from "acorn";
import * as fs from "node:fs/promises";

/** What it begins with; everything is reached from here. */
const start = "getDocument";

/** What stands at the crossroads to drawing, forms, pictures and editing, by the names that the classes have. */
const notRead = [
  "Annotation",
  "AnnotationFactory",
  "AnnotationStorage",
  "CanvasBBoxTracker",
  "CanvasDependencyTracker",
  "CanvasGraphics",
  "ChunkedStreamManager",
  "DefaultAppearanceEvaluator",
  "DOMFilterFactory",
  "FakeUnicodeFont",
  "FontLoader",
  "getXfaFontDict",
  "getXfaFontName",
  "InternalRenderTask",
  "ImageResizer",
  "JpegImage",
  "JpxImage",
  "makeBrotliDecode",
  "PDFEditor",
  "PDFFunction",
  "PDFImage",
  "PopupAnnotation",
  "PDFNetworkStream",
  "Pattern",
  "PsWasmCompiler",
  "StructTreePage",
  "StructTreeRoot",
  "TextLayer",
  "WebGPU",
  "WidgetAnnotation",
  "XFAFactory",
];

/** For esbuild: the thinned source of `unpdf/pdfjs`. */
export const thinPdf = {
  name: "thin pdf.js",
  setup({ onLoad }) {
    onLoad({ filter: /unpdf[/\\]dist[/\\]pdfjs\.mjs$/ }, async ({ path }) => ({
      contents: thin(await fs.readFile(path, "utf8")),
    }));
  },
};

/** The statements that `start` reaches; a class not read is an empty one. */
export function thin(source) {
  const { body } = parse(source, {
    ecmaVersion: "latest",
    sourceType: "module",
  });
  const parts = body.flatMap((node) => readParts(node));
  const missing = notRead.filter(
    (name) => !parts.some((part) => part.known === name),
  );
  if (missing.length > 0)
    throw new Error(`pdf.js has no ${missing.join(", ")}`);
  const kept = reach(parts);
  const texts = parts
    .filter((part) => kept.has(part))
    .map((part) => write(part, source));
  return `${ownScope}${texts.join(";\n").replaceAll("globalThis", "pdfScope")};\nexport{${start}};`;
}

/** It leaves things of its own in the global scope, which an extension shares with others. */
const ownScope =
  'const pdfScope={FinalizationRegistry,navigator:{platform:"",userAgent:""}};const{navigator}=pdfScope;';

/** A declaration of one name, or a statement that is simply run. */
function readParts(node) {
  if (node.type === "ExportNamedDeclaration") return [];
  if (node.type !== "VariableDeclaration") {
    const name = node.id?.name;
    return [{ node, name, known: name, uses: namesIn(node) }];
  }
  return node.declarations.map((one) => ({
    node: one,
    keyword: node.kind,
    name: one.id.name,
    known: one.init?.id?.name ?? one.id.name,
    uses: namesIn(one),
  }));
}

/** All that the start and the plain statements lead to; those that publish the library for pages lead nowhere. */
function reach(parts) {
  const named = new Map(parts.map((part) => [part.name, part]));
  const kept = new Set(
    parts.filter((part) => part.name === start || isRun(part)),
  );
  for (const part of kept) {
    if (notRead.includes(part.known)) continue;
    for (const name of part.uses)
      if (named.has(name)) kept.add(named.get(name));
  }
  return kept;
}

function isRun({ name, uses }) {
  return name === undefined && !uses.has("HighlightOutliner");
}

function write({ node, keyword, name, known }, source) {
  if (!notRead.includes(known)) {
    const text = source.slice(node.start, node.end);
    return keyword ? `${keyword} ${text}` : text;
  }
  const isClass = node.init?.type === "ClassExpression";
  // They are set up, cleared and destroyed even when they had nothing to do.
  return isClass
    ? `var ${name}=class{static setOptions(){}static cleanup(){}clear(){}destroy(){}}`
    : `function ${name}(){}`;
}

function namesIn(node, names = new Set()) {
  if (node.type === "Identifier") names.add(node.name);
  for (const [key, value] of Object.entries(node)) {
    const isLabel = !node.computed && (key === "property" || key === "key");
    if (isLabel || value === null || typeof value !== "object") continue;
    for (const one of Array.isArray(value) ? value : [value])
      if (one?.type) namesIn(one, names);
  }
  return names;
}
