/** The words by which a language's pages tell headings from what stands around the text; in lower case. */
export interface SectionWords {
  /** Before the author's name: "by", "written by". */
  readonly bylines: readonly string[];
  /** Of which a page's controls consist: "print", "share". */
  readonly controls: ReadonlySet<string>;
  /** At the start of what a page says of itself at its end: "copyright ©". */
  readonly footers: readonly string[];
  /** What a text for the press says of itself at its start: "press release". */
  readonly banners: readonly string[];
  /** Before a list of topics: "tags", "filed under". */
  readonly tagLabels: ReadonlySet<string>;
  /** Of which a line with the day of publication consists, beside numbers. */
  readonly dateWords: ReadonlySet<string>;
  /** Before the number of a figure: "fig.", "table". */
  readonly figures: ReadonlySet<string>;
  /** What a picture is, at the start of its caption: "portrait", "map". */
  readonly pictures: ReadonlySet<string>;
  /** Who made it: "image", "photo", "credit". */
  readonly credits: ReadonlySet<string>;
  /** At the start of a note that points elsewhere: "see", "main article". */
  readonly notes: readonly string[];
  /** Small words that a title does not capitalise. */
  readonly small: ReadonlySet<string>;
  /** Words of sentences, hardly of headings: "is", "we've", "i". */
  readonly sentenceLike: ReadonlySet<string>;
}
