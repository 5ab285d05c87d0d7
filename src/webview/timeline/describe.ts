import type {
  Timeline,
  TimelineActor,
  TimelineEvent,
} from "../../core/timeline/timeline.js";
import {
  fillIn,
  type TimelineWords,
} from "../../core/timeline/timelineWords.js";

/** Looks up what events refer to. */
export class Names {
  readonly #actors: ReadonlyMap<string, TimelineActor>;
  readonly #sections: ReadonlyMap<string, string>;
  readonly #briefings: ReadonlyMap<string, string>;
  readonly words: TimelineWords;

  constructor(timeline: Timeline, words: TimelineWords) {
    const { actors, sections, briefings } = timeline;
    this.words = words;
    this.#actors = new Map(actors.map((actor) => [actor.key, actor]));
    this.#briefings = new Map(
      briefings.map(({ address, label }) => [address, label]),
    );
    this.#sections = new Map(
      sections.map(({ key, briefing, title }) => [
        key,
        [...this.#sourceAmongOthers(briefing), title || words.lead].join(": "),
      ]),
    );
  }

  actor(key: string): TimelineActor | undefined {
    return this.#actors.get(key);
  }

  section(key: string | undefined): string | undefined {
    return key === undefined ? undefined : this.#sections.get(key);
  }

  get sections(): ReadonlyMap<string, string> {
    return this.#sections;
  }

  /** Which briefing it is, where there are several: their sections may have the same colours. */
  #sourceAmongOthers(address: string): readonly string[] {
    return this.#briefings.size > 1 ? [this.briefing(address)] : [];
  }

  /** Where an event happened and where it is told, the briefing once. */
  places({ place, section, briefing }: TimelineEvent): readonly string[] {
    const told = this.section(section);
    const isNamed = told !== undefined && this.#briefings.size > 1;
    const source = isNamed ? undefined : this.briefing(briefing);
    return [place, told, source].filter((part) => part !== undefined);
  }

  briefing(address: string): string {
    return this.#briefings.get(address) ?? address;
  }

  /** What is not as plain as an event that happened on a date of the article's own. */
  remarks(event: TimelineEvent): readonly string[] {
    const { words } = this;
    return [
      event.status === "happened" ? "" : words[event.status],
      event.isInferred ? words.inferred : "",
      event.isSuggested ? words.suggested : "",
    ].filter((remark) => remark !== "");
  }

  /** All of an event in one sentence. */
  sentence(event: TimelineEvent): string {
    const people = event.actors.map((key) => this.actor(key)?.name ?? key);
    return [
      event.date?.words ?? this.words.noDate,
      event.title,
      ...this.remarks(event),
      people.join(", "),
      event.place ?? "",
      this.section(event.section) ?? "",
    ]
      .filter((part) => part !== "")
      .join("; ");
  }

  position(index: number, count: number): string {
    return fillIn(this.words.position, index + 1, count);
  }
}
