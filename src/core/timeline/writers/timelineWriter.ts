import type { Timeline } from "../timeline.js";
import type { TimelineWords } from "../timelineWords.js";

/** A format that a timeline can be exported to. */
export interface TimelineWriter {
  readonly id: string;
  /** The format's own name, in no language. */
  readonly title: string;
  /** Of the file's name, without a dot. */
  readonly extension: string;
  /** The whole file. */
  write(timeline: Timeline, options: WriteOptions): string;
}

/** What a file says besides the timeline. */
export interface WriteOptions {
  readonly words: TimelineWords;
  /** BCP 47. */
  readonly locale: string;
  /** The moment of writing, as calendars want it: `20161130T120000Z`. */
  readonly stamp: string;
  /** The built page, for formats that hold it. */
  readonly page: PageCode;
}

export interface PageCode {
  readonly script: string;
  readonly style: string;
}
