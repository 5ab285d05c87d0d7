/** As much of citeproc-js's module as we call. It is loaded apart from us, on first use. */
export interface CslProcessor {
  readonly Engine: new (
    system: CslSystem,
    style: string,
    language?: string,
    forceLanguage?: boolean,
  ) => CslEngine;
  readonly Output: {
    readonly Formats: Record<string, CslOutputFormat>;
  };
}

export interface CslSystem {
  retrieveLocale(language: string): string;
  retrieveItem(id: string): unknown;
}

export interface CslEngine {
  readonly opt: {
    /** `wrap_url_and_doi` asks it to tell the output format what is an address. */
    readonly development_extensions: Record<string, boolean>;
  };
  setOutputFormat(name: string): void;
  updateItems(ids: readonly string[]): void;
  makeCitationCluster(items: readonly CslCitationItem[]): string;
  makeBibliography(): readonly [unknown, readonly string[]] | false;
}

export interface CslCitationItem {
  readonly id: string;
  readonly locator?: string;
  readonly label?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly "suppress-author"?: boolean;
  readonly "author-only"?: boolean;
  /** 0 the first citation of the work, 1 a later one. */
  readonly position?: number;
}

/** What citeproc-js puts around formatted text: `before%%STRING%%after`, a function, or nothing. */
export type CslOutputFormat = Record<string, unknown>;
