import type { Refiner } from "./refiner.js";

/** Drops what is planned for a whole century or decade: "growth in the 21st century". */
export const leaveVaguePlans: Refiner = {
  id: "leave-vague-plans",
  refine: (draft) => ({
    ...draft,
    events: draft.events.filter(
      ({ status, date }) => status !== "planned" || !/\dX/.test(date),
    ),
  }),
};
