import { actorKinds } from "../actor.js";
import { eventStatuses } from "../event.js";
import { cslFields } from "./cslFields.js";
import type { Field, RecordShape, Shape } from "./shape.js";

const text: Shape = { kind: "text" };

const found: Field = {
  shape: { kind: "finder" },
  about:
    "`machine` and the fingerprint of what it wrote, while it is a suggestion; once changed, it counts as accepted.",
};

const article: RecordShape = {
  kind: "record",
  name: "article",
  fields: cslFields,
};

const section: RecordShape = {
  kind: "record",
  name: "section",
  fields: {
    id: {
      shape: { kind: "id", of: "sections" },
      isRequired: true,
      about: "A short name, used by events.",
    },
    title: {
      shape: text,
      about: "The heading exactly as printed; the lead has none.",
    },
    summary: {
      shape: text,
      about: "What the section says, in one to four sentences of your own.",
    },
    found,
  },
};

const actor: RecordShape = {
  kind: "record",
  name: "actor",
  fields: {
    id: {
      shape: { kind: "id", of: "actors" },
      isRequired: true,
      about: "A short name, used by events.",
    },
    name: {
      shape: text,
      isRequired: true,
      about: "The name under which a reader looks it up.",
    },
    kind: {
      shape: {
        kind: "oneOf",
        words: actorKinds,
        code: "unknown-kind",
        otherwise: "group",
      },
      isRequired: true,
      about: "What it is.",
    },
    role: {
      shape: text,
      about: "The office or part, as the article gives it.",
    },
    aliases: {
      shape: { kind: "list", of: text },
      about: "Other names, as they stand in texts.",
    },
    summary: { shape: text, about: "Who or what it is, in your own words." },
    sameAs: {
      shape: { kind: "list", of: { kind: "link" } },
      about: "Addresses of the same thing elsewhere, such as in Wikidata.",
    },
    found,
  },
};

const event: RecordShape = {
  kind: "record",
  name: "event",
  fields: {
    id: {
      shape: { kind: "id", of: "events" },
      isRequired: true,
      about: "A short name, unique in this file.",
    },
    date: {
      shape: { kind: "date" },
      about:
        "When, in EDTF: 2012-03, 2014-23 (autumn), 2016-11~ (about), 2013-04/2014-02.",
    },
    title: {
      shape: text,
      isRequired: true,
      about: "What happened, in a few words of your own.",
    },
    actors: {
      shape: { kind: "list", of: { kind: "reference", to: "actors" } },
      about: "Ids of those who take part.",
    },
    section: {
      shape: { kind: "reference", to: "sections" },
      about: "Id of the section that tells it.",
    },
    place: { shape: text, about: "Where it happened." },
    status: {
      shape: {
        kind: "oneOf",
        words: eventStatuses,
        code: "unknown-status",
        otherwise: "happened",
      },
      about: "`happened` if left out.",
    },
    quote: { shape: text, about: "The passage of the source that states it." },
    inferred: {
      shape: { kind: "flag" },
      about:
        "`true` if the date is your reading rather than the article’s words.",
    },
    found,
  },
};

const rejected: RecordShape = {
  kind: "record",
  name: "list of what is rejected",
  fields: {
    sections: {
      shape: { kind: "list", of: text },
      about: "Headings, as printed, of what is no section.",
    },
    actors: {
      shape: { kind: "list", of: text },
      about: "Names of what is no actor of this article.",
    },
    events: {
      shape: { kind: "list", of: text },
      about: "Passages, or titles, of what is no event.",
    },
  },
};

/** The one definition of the briefing file: what it reads, checks and describes to other tools comes from here. */
export const briefingFormat: RecordShape = {
  kind: "record",
  name: "briefing",
  fields: {
    briefing: {
      shape: { kind: "version", version: "1" },
      isRequired: true,
      about: "Version of this format.",
    },
    engine: {
      shape: text,
      about: "The version of the engine that made the suggestions.",
    },
    article: {
      shape: article,
      isRequired: true,
      about: "The article’s record, in CSL’s fields.",
    },
    source: {
      shape: { kind: "path" },
      about:
        "The file of the article’s text, relative to this one and in its folder.",
    },
    sections: {
      shape: { kind: "list", of: section },
      about: "The headed parts, in order; the lead is what precedes them.",
    },
    actors: {
      shape: { kind: "list", of: actor },
      about: "The people, states and bodies that the article names.",
    },
    events: {
      shape: { kind: "list", of: event },
      about: "What happened or was planned.",
    },
    rejected: {
      shape: rejected,
      about: "What is not to be suggested again when the article is imported.",
    },
  },
};
