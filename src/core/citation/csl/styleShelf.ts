import type { Log } from "../../base/log.js";
import type { CitationStyle } from "../citationStyle.js";
import { plainStyle } from "../plainStyle.js";
import { findBundledStyle } from "./bundledStyles.js";
import { makeCslStyle } from "./cslStyle.js";
import type { CslProcessor } from "./cslProcessor.js";
import { readStyleHead } from "./styleText.js";

/** The port to what styles are made from; each is read at most once. */
export interface StyleFiles {
  loadProcessor(): Promise<CslProcessor>;
  /** A bundled style by its id, or a user's by the address of its `.csl` file. */
  readStyle(idOrAddress: string): Promise<string | undefined>;
  /** The terms of a language such as `de-DE`. */
  readLocale(language: string): Promise<string | undefined>;
}

/** Keeps the styles that were asked for: one for each id and language. */
export class StyleShelf {
  readonly #styles = new Map<string, Promise<CitationStyle>>();

  constructor(
    readonly files: StyleFiles,
    readonly log: Log,
  ) {}

  /** The style of an id, of a former id or of a `.csl` file's address; our plain one when it cannot be had. */
  get(idOrAddress: string, language?: string): Promise<CitationStyle> {
    const id = findBundledStyle(idOrAddress)?.id ?? idOrAddress;
    const key = `${id}\n${language ?? ""}`;
    const kept = this.#styles.get(key) ?? this.#make(id, language);
    this.#styles.set(key, kept);
    return kept;
  }

  /** Forgets the styles of the user's files, when one of them changed. */
  forgetFiles(): void {
    for (const key of this.#styles.keys()) {
      if (key.includes(":")) this.#styles.delete(key);
    }
  }

  async #make(id: string, language?: string): Promise<CitationStyle> {
    if (id === plainStyle.id) return plainStyle;
    try {
      const style = await this.#readIndependent(id);
      const wanted = language ?? readStyleHead(style).defaultLocale ?? "en-US";
      const [processor, locales] = await Promise.all([
        this.files.loadProcessor(),
        this.#readLocales(wanted),
      ]);
      const best = locales.has(wanted) ? wanted : "en-US";
      return makeCslStyle({ id, processor, style, language: best, locales });
    } catch (error) {
      this.log.warn(
        `The citation style ${id} cannot be used: ${String(error)}`,
      );
      return plainStyle;
    }
  }

  /** The style itself, or the one that it stands for. */
  async #readIndependent(id: string): Promise<string> {
    const style = await this.files.readStyle(id);
    if (style === undefined) throw new Error("there is no such style");
    const { parent } = readStyleHead(style);
    if (parent === undefined) return style;
    const independent = await this.files.readStyle(
      findBundledStyle(parent)?.id ?? parent,
    );
    if (independent === undefined)
      throw new Error(`it stands for ${parent}, which is not there`);
    return independent;
  }

  async #readLocales(language: string): Promise<ReadonlyMap<string, string>> {
    const wanted = [...new Set(["en-US", language])];
    const read = await Promise.all(
      wanted.map(
        async (name) => [name, await this.files.readLocale(name)] as const,
      ),
    );
    return new Map(
      read.flatMap(([name, text]) =>
        text === undefined ? [] : [[name, text]],
      ),
    );
  }
}
