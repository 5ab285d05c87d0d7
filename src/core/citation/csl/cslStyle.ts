import type { Citation } from "../citation.js";
import type { CitationStyle } from "../citationStyle.js";
import type { Locator } from "../locator.js";
import { plainStyle } from "../plainStyle.js";
import type { Reference } from "../reference.js";
import type { RichText } from "../richText.js";
import type {
  CslCitationItem,
  CslEngine,
  CslProcessor,
} from "./cslProcessor.js";
import { makeRunFormat, readRuns, runFormatName } from "./runFormat.js";
import { withoutSort } from "./styleText.js";

/** What a CSL style is made from. */
export interface CslStyleSource {
  readonly id: string;
  readonly processor: CslProcessor;
  /** The style, as XML or as citeproc's JSON. */
  readonly style: string;
  readonly language: string;
  /** The terms of each language, as XML or JSON; `en-US` must be among them. */
  readonly locales: ReadonlyMap<string, string>;
}

/** A style that citeproc-js formats. Throws when the style is none; a record that it cannot format is written plainly. */
export function makeCslStyle(source: CslStyleSource): CitationStyle {
  const items = new EngineItems();
  const single = makeEngine(source, withoutSort(source.style), items);
  // A style that points back to the number of the first note cannot do so here: every note is given in full.
  const pointsBack = source.style.includes("first-reference-note-number");
  let sorting: CslEngine | undefined;
  const engineFor = (references: readonly Reference[], engine: CslEngine) => {
    engine.updateItems(references.map((reference) => items.idOf(reference)));
    return engine;
  };
  return {
    id: source.id,
    cite: (citation, position = "first") =>
      attempt(
        () =>
          cite(engineFor([citation.reference], single), {
            ...toCitationItem(citation),
            id: items.idOf(citation.reference),
            position: position === "later" && !pointsBack ? 1 : 0,
          }),
        () => plainStyle.cite(citation, position),
      ),
    entry: (reference) =>
      attempt(
        () => listEntries(engineFor([reference], single))[0] ?? [],
        () => plainStyle.entry(reference),
      ),
    bibliography: (references) =>
      attempt(
        () => {
          sorting ??= makeEngine(source, source.style, items);
          return listEntries(engineFor(references, sorting));
        },
        () => plainStyle.bibliography(references),
      ),
  };
}

function makeEngine(
  { processor, language, locales }: CslStyleSource,
  style: string,
  items: EngineItems,
): CslEngine {
  const { Formats } = processor.Output;
  Formats[runFormatName] ??= makeRunFormat(Formats.text ?? {});
  const system = {
    retrieveLocale: (wanted: string) =>
      locales.get(wanted) ?? locales.get("en-US") ?? "",
    retrieveItem: (id: string) => items.get(id),
  };
  const engine = new processor.Engine(system, style, language, true);
  engine.opt.development_extensions.wrap_url_and_doi = true;
  engine.setOutputFormat(runFormatName);
  return engine;
}

/** The records under ids of our own: a record that changed under its key is a new one to the processor. */
class EngineItems {
  readonly #ids = new Map<string, string>();
  readonly #contents = new Map<string, string>();

  idOf(reference: Reference): string {
    const content = JSON.stringify(reference);
    const id = this.#ids.get(content) ?? `item${this.#ids.size}`;
    this.#ids.set(content, id);
    this.#contents.set(id, content);
    return id;
  }

  /** A copy, as the processor writes into what it is given. */
  get(id: string): unknown {
    const item: unknown = JSON.parse(this.#contents.get(id) ?? "{}");
    return Object.assign({}, item, { id });
  }
}

function cite(engine: CslEngine, item: CslCitationItem): RichText {
  if (item["author-only"] !== true) return print(engine, item);
  const author = print(engine, { id: item.id, "author-only": true });
  const rest = print(engine, {
    ...item,
    "author-only": false,
    "suppress-author": true,
  });
  return author.length === 0 || rest.length === 0
    ? [...author, ...rest]
    : [...author, { text: " " }, ...rest];
}

/** What the processor prints; where the style has no form for it, nothing. */
function print(engine: CslEngine, item: CslCitationItem): RichText {
  const output = engine.makeCitationCluster([item]);
  return /\[NO_PRINTED_FORM\]|\[CSL STYLE ERROR/.test(output)
    ? []
    : readRuns(output);
}

function toCitationItem(citation: Citation): Omit<CslCitationItem, "id"> {
  const { locator, prefix, suffix, mode } = citation;
  return {
    ...(locator && toPlace(locator)),
    ...(prefix !== undefined && { prefix: `${prefix} ` }),
    ...(suffix !== undefined && { suffix: `, ${suffix}` }),
    ...(mode === "suppressAuthor" && { "suppress-author": true }),
    ...(mode === "inText" && { "author-only": true }),
  };
}

/** A heading is a section whose number is its words. */
function toPlace({ label, value }: Locator) {
  return label === "heading"
    ? { label: "section", locator: `“${value}”` }
    : { label, locator: value };
}

function listEntries(engine: CslEngine): readonly RichText[] {
  const made = engine.makeBibliography();
  return made === false ? [] : made[1].map(readRuns);
}

/** The processor throws at some records; a reader then gets the plain form rather than nothing. */
function attempt<T>(run: () => T, otherwise: () => T): T {
  try {
    return run();
  } catch {
    return otherwise();
  }
}
