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

/** A stream that one page says in words is far below it, in bytes that are set aside for it. */
const longestStream = 1 << 24;

/** And all streams of a PDF that can be imported below this. */
const mostUnpacked = 1 << 27;

/** Where streams grow, with what counts them; each stands there once. */
const counted = [
  [
    "for(;n<e;)n*=2;let r=new Uint8Array(n);return r.set(t),this.buffer=r}",
    "for(;n<e;)n*=2;countUnpacked(n-t.byteLength,n);let r=new Uint8Array(n);return r.set(t),this.buffer=r}",
  ],
  [
    "for await(let e of n)a.push(e),o+=e.byteLength;let s=new Uint8Array(o),c=0;",
    "for await(let e of n)a.push(e),o+=e.byteLength,countUnpacked(e.byteLength,o);let s=new Uint8Array(o),c=0;",
  ],
];

/** pdf.js takes what is thrown for a damaged stream and goes on, so that it is to be asked afterwards. */
const counting = `let unpacked=0,isTooMuch=false;
function countUnpacked(more,stream){unpacked+=more;if(stream>${longestStream}||unpacked>${mostUnpacked})isTooMuch=true;if(isTooMuch)throw new Error("it unpacks to too much")}
function openCounted(options){unpacked=0;isTooMuch=false;return Object.defineProperty(${start}(options),"unpacksTooMuch",{get:()=>isTooMuch})}`;

/** For esbuild: the thinned source of `unpdf/pdfjs`. */
export const thinPdf = {
  name: "thin pdf.js",
  setup({ onLoad }) {
    onLoad({ filter: /unpdf[/\\]dist[/\\]pdfjs\.mjs$/ }, async ({ path }) => ({
      contents: thin(await fs.readFile(path, "utf8")),
    }));
  },
};

/** The statements that `start` reaches, which unpack only so much; a class not read is an empty one. */
export function thin(original) {
  const source = counted.reduce(replaceOnce, original);
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
  const kernel = texts.join(";\n").replaceAll("globalThis", "pdfScope");
  return `${ownScope}${kernel};\n${counting}\nexport{openCounted as ${start}};`;
}

function replaceOnce(source, [from, to]) {
  const [before, after, ...more] = source.split(from);
  if (after === undefined || more.length > 0)
    throw new Error(`pdf.js has no “${from}”, or has it twice`);
  return before + to + after;
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
