import type { AxisWords } from "../../core/timeline/axisScene.js";
import { monthNames } from "../../core/timeline/monthNames.js";
import type { TimelineWords } from "../../core/timeline/timelineWords.js";

/** The names of months are asked for only where there is room for months: they take a while. */
export function axisWords(
  { beforeChrist }: TimelineWords,
  locale: string,
): AxisWords {
  let months: readonly string[] | undefined;
  return {
    get months() {
      return (months ??= monthNames(locale));
    },
    beforeChrist,
  };
}
