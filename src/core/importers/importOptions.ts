/** What is known of the bytes to import. */
export interface ImportOptions {
  /** With its ending, which tells the kind as a rule. */
  readonly fileName: string;
  /** Where the bytes were fetched from. */
  readonly url?: string;
  readonly signal?: { readonly aborted: boolean };
}
