import type { Actor } from "./actor.js";
import type { Article, Section } from "./article.js";
import type { BriefingEvent } from "./event.js";

/** What we know of one article: the article, its sections, actors and events, each in file order. */
export interface Briefing {
  readonly article: Article;
  /** The file of the article's text, relative to the briefing's folder and inside it. */
  readonly source?: string;
  readonly sections: readonly Section[];
  readonly actors: readonly Actor[];
  readonly events: readonly BriefingEvent[];
  /** What a person has refused, so that the machine does not suggest it again. */
  readonly rejected?: Rejected;
}

export interface Rejected {
  /** Headings of what is no section. */
  readonly sections: readonly string[];
  /** Names of what is no actor of this article. */
  readonly actors: readonly string[];
  /** Passages, or titles where there was none, of what is no event. */
  readonly events: readonly string[];
}
