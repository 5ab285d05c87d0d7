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
}
