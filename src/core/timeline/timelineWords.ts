/** What the timeline's page and its exports say, in English; a host that speaks another language hands in its own. */
export const englishTimelineWords = {
  timeline: "Timeline",
  chronology: "Chronology",
  actors: "Actors",
  narrative: "Narrative",
  views: "View",
  search: "Search events",
  filter: "Filter",
  clearFilter: "Clear Filter",
  list: "List",
  export: "Export",
  zoomIn: "Zoom In",
  zoomOut: "Zoom Out",
  fitAll: "Fit All",
  fitSelection: "Fit Selection",
  picture:
    "Timeline. Arrow keys go from event to event, Enter opens, C cites, I inserts a sentence, V changes the view.",
  overview: "Overview of all events",
  events: "Events",
  count: "{0} of {1} events",
  position: "{0} of {1}",
  clustered: "{0} events",
  noEvents:
    "No events. Add events with a date to a briefing, and they stand here.",
  noMatch: "No event passes the filter.",
  noDate: "no date",
  undated: "{0} without a date: see the list",
  gap: "{0} without events",
  year: "1 year",
  years: "{0} years",
  months: "{0} months",
  beforeChrist: "{0} BC",
  lead: "Lead",
  open: "Open",
  openSource: "Open at Source",
  cite: "Cite",
  insert: "Insert Sentence",
  close: "Close",
  inferred: "date is our reading",
  suggested: "suggested",
  conflict: "Dated differently",
  date: "Date",
  event: "Event",
  people: "Who",
  section: "Section",
  status: "Status",
  precision: "Precision",
  place: "Place",
  briefing: "Briefing",
  kind: "Kind",
  actor: "Actor",
  quote: "Passage",
  happened: "happened",
  planned: "planned",
  postponed: "postponed",
  cancelled: "cancelled",
  person: "people",
  state: "states",
  administration: "administrations",
  organization: "organizations",
  group: "groups",
  agreement: "agreements",
  day: "day",
  month: "month",
  season: "season",
  yearPrecision: "year",
  decade: "decade",
  century: "century",
  interval: "interval",
  shownActors: "Lines",
  earlier: "Move Up",
  later: "Move Down",
} as const;

export type TimelineWords = Readonly<
  Record<keyof typeof englishTimelineWords, string>
>;

/** The sentence with values in the places of `{0}` and `{1}`. */
export function fillIn(
  sentence: string,
  ...values: readonly (string | number)[]
): string {
  return sentence.replace(/\{(\d)\}/g, (place, index: string) =>
    String(values[Number(index)] ?? place),
  );
}
