import { english } from "../en/dates/index.js";
import { createTimeExpressionFinder } from "./findTimeExpressions.js";

/** The words of an English text that give a time, with their values. */
export const findTimeExpressions = createTimeExpressionFinder(english);
