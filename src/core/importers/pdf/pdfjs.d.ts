/** The part of the package that we call; its own types ask for those of a page. */
declare module "unpdf/pdfjs" {
  interface TextItem {
    readonly str: string;
    /** a, b, c, d, x, y of the matrix that places it, with y upwards. */
    readonly transform: readonly number[];
    readonly width: number;
    readonly fontName: string;
  }

  interface Page {
    /** x and y of two corners, in points. */
    readonly view: readonly number[];
    getTextContent(): Promise<{
      /** Those without `str` are marks of structure. */
      readonly items: readonly (TextItem | { readonly type: string })[];
    }>;
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
    destroy(): Promise<void>;
  };
}
