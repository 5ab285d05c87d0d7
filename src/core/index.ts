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
