import { joinEqualEvents } from "./joinEqualEvents.js";
import { leaveBoilerplate } from "./leaveBoilerplate.js";
import { leaveVaguePlans } from "./leaveVaguePlans.js";
import type { Refiner } from "./refiner.js";

/** In this order, each on the last one's result. */
export const refiners: readonly Refiner[] = [
  leaveBoilerplate,
  leaveVaguePlans,
  joinEqualEvents,
];
