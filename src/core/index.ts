export { type Span } from "./model/span.js";
export { type Article, type CslName, type Section } from "./model/article.js";
export { type Actor, type ActorKind, actorKinds } from "./model/actor.js";
export {
  type BriefingEvent,
  type EventStatus,
  eventStatuses,
} from "./model/event.js";
export { type Briefing } from "./model/briefing.js";
export { type Problem, type Severity } from "./model/problem.js";
export {
  type DateDoubt,
  type DatePrecision,
  type DateValue,
} from "./dates/dateValue.js";
export { readDate } from "./dates/readDate.js";
export { compareDates } from "./dates/compareDates.js";
export { datesOverlap } from "./dates/datesOverlap.js";
export { dateWords, type DateWordsOptions } from "./dates/dateWords.js";
export {
  type DateVocabulary,
  englishDateVocabulary,
} from "./dates/dateVocabulary.js";
export { civilDate, type CivilDate, dayNumber } from "./dates/civilDay.js";
export { type Mention } from "./names/mention.js";
export {
  createNameIndex,
  type NameIndex,
  type NameIndexOptions,
} from "./names/nameIndex.js";
export { type NameEntry } from "./names/nameList.js";
export { type LetterCase, type Spelling } from "./names/spelling.js";
export { findActors } from "./extraction/actors/index.js";
