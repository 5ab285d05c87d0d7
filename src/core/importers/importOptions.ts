/** What is known of the bytes to import. */
export interface ImportOptions {
  /** With its ending, which tells the kind as a rule. */
  readonly fileName: string;
  /** Where the bytes were fetched from. */
  readonly url?: string;
  /** The encoding that was stated with them, outside of them. */
  readonly charset?: string;
  readonly signal?: { readonly aborted: boolean };
}
