import { proseMarkups } from "../core/names/prose/index.js";

/** The languages in which features on names are offered; the settings narrow them. */
export const proseLanguages: readonly string[] = proseMarkups.flatMap(
  ({ languages }) => languages,
);
