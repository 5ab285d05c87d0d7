// What somebody else's module sees of the core; the compiler checks it against the built types.
import { type Problem, readBriefing, readDate } from "../../dist/core.mjs";

const { briefing, problems } = readBriefing("briefing: 1");
export const title: string | undefined = briefing?.article.title;
export const first: Problem | undefined = problems[0];
export const earliest: number | undefined = readDate("2012-03")?.earliest;
// @ts-expect-error The types are not simply anything.
export const wrong: boolean = briefing;
