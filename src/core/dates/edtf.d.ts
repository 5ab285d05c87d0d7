/** The part of the package's parser that we call; it brings no types of its own. */
declare module "edtf" {
  export function parse(
    input: string,
    constraints?: { readonly seasonUncertainty?: boolean },
  ): {
    readonly type: string;
    readonly level: number;
    /** Year, month counted from 0 or season, day, then hours and so on. */
    readonly values?: readonly number[];
    /** A set of digits, written as a bit mask: see `unspecified.ts`. */
    readonly unspecified?: number;
    readonly approximate?: boolean | number;
    readonly uncertain?: boolean | number;
  };
}
