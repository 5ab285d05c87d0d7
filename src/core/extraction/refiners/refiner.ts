import type { DraftBriefing } from "../draftBriefing.js";

/** A step that makes a draft better: pure, from draft to draft. */
export interface Refiner {
  readonly id: string;
  refine(draft: DraftBriefing): DraftBriefing;
}
