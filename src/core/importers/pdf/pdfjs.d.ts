/** The part of the package that we call; its own types ask for those of a page. */
declare module "unpdf/pdfjs" {
  interface TextItem {
    readonly str: string;
    /** a, b, c, d, x, y of the matrix that places it, with y upwards. */
    readonly transform: readonly number[];
    readonly width: number;
    readonly fontName: string;
  }

  interface TextPart {
    /** Those without `str` are marks of structure. */
    readonly items: readonly (TextItem | { readonly type: string })[];
  }

  interface TextReader {
    read(): Promise<
      | { readonly done: false; readonly value: TextPart }
      | { readonly done: true }
    >;
    cancel(reason: Error): Promise<void>;
  }

  interface Page {
    /** x and y of two corners, in points. */
    readonly view: readonly number[];
    streamTextContent(): { getReader(): TextReader };
    cleanup(): boolean;
  }

  interface Document {
    readonly numPages: number;
    getPage(number: number): Promise<Page>;
    getMetadata(): Promise<{
      readonly info: Readonly<Record<string, unknown>>;
    }>;
  }

  export function getDocument(options: Readonly<Record<string, unknown>>): {
    readonly promise: Promise<Document>;
    /** Whether a limit was met, which scripts/build/thinPdf.mjs puts in: pdf.js goes on without what it could not unpack. */
    readonly unpacksTooMuch?: boolean;
    destroy(): Promise<void>;
  };
}
