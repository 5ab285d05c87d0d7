import type { EventRule } from "../eventRule.js";

/** Reads the title of a report of the day, "Board dismisses Hale"; not the title of an essay or a history. */
export const headline: EventRule = {
  id: "headline",
  *find(scene) {
    const { title } = scene.structure;
    if (title === undefined) return;
    const date = scene.storyDay;
    if (date === undefined) return;
    const token = scene.text.tokenAt(title.start);
    yield {
      sentence: scene.text.sentences.of(token),
      date,
      anchor: title,
      inferred: true,
      rule: "headline",
    };
  },
};
