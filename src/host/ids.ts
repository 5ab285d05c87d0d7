/** The extension as VS Code knows it; links to us begin with it. */
export const extensionId = "briefing-desk.briefing-desk";

/** Every command of the manifest. Those on an item take an `ItemRef` or a tree node that has one. */
export const commands = {
  openItem: "briefingDesk.openItem",
  openAtSource: "briefingDesk.openAtSource",
  openInFile: "briefingDesk.openInFile",
  revealInOutline: "briefingDesk.revealInOutline",
  copyName: "briefingDesk.copyName",
  copyLink: "briefingDesk.copyLink",
  findMentions: "briefingDesk.findMentions",
  stopFindingMentions: "briefingDesk.stopFindingMentions",
  clearMentions: "briefingDesk.clearMentions",
  showNames: "briefingDesk.showNames",
  neverHere: "briefingDesk.neverHere",
  findInWorkspace: "briefingDesk.findInWorkspace",
  filterOutline: "briefingDesk.filterOutline",
  clearOutlineFilter: "briefingDesk.clearOutlineFilter",
  openSample: "briefingDesk.openSample",
  addActor: "briefingDesk.addActor",
  addAlias: "briefingDesk.addAlias",
  addEvent: "briefingDesk.addEvent",
  acceptSuggestion: "briefingDesk.acceptSuggestion",
  rejectEntry: "briefingDesk.rejectEntry",
  acceptAllOfKind: "briefingDesk.acceptAllOfKind",
  correctEntry: "briefingDesk.correctEntry",
  insertCitation: "briefingDesk.insertCitation",
  insertCitationAt: "briefingDesk.insertCitationAt",
  insertSentence: "briefingDesk.insertSentence",
  goToFootnote: "briefingDesk.goToFootnote",
  renumberFootnotes: "briefingDesk.renumberFootnotes",
  tidyFootnotes: "briefingDesk.tidyFootnotes",
  chooseCitationStyle: "briefingDesk.chooseCitationStyle",
  exportReference: "briefingDesk.exportReference",
  citeFromZotero: "briefingDesk.citeFromZotero",
  sendToZotero: "briefingDesk.sendToZotero",
  openTimeline: "briefingDesk.openTimeline",
  showInTimeline: "briefingDesk.showInTimeline",
  lightInTimeline: "briefingDesk.lightInTimeline",
  importArticle: "briefingDesk.importArticle",
  importClipboard: "briefingDesk.importClipboard",
  importAddress: "briefingDesk.importAddress",
} as const;

export const views = {
  outline: "briefingDesk.outline",
  review: "briefingDesk.review",
  mentions: "briefingDesk.mentions",
} as const;

/** The types of webview panels. */
export const panels = {
  timeline: "briefingDesk.timeline",
} as const;

/** Every setting, without the `briefingDesk.` in front. */
export const settings = {
  citationMarkup: "citation.markup",
  citationStyle: "citation.style",
  citationBibliography: "citation.bibliography",
  citationKeyFormula: "citation.keyFormula",
  zoteroEnabled: "zotero.enabled",
  languages: "names.languages",
  exclude: "names.exclude",
  hover: "names.hover",
  underline: "names.underline",
  firstMentionOnly: "names.firstMentionOnly",
  links: "names.links",
  statusItem: "names.statusItem",
  spellingHints: "names.spellingHints",
  never: "names.never",
  completeWhileTyping: "names.completeWhileTyping",
  eventTrigger: "names.eventTrigger",
  codeLens: "names.codeLens",
} as const;

export const contextKeys = {
  /** Whether the outline shows only what a filter leaves. */
  outlineFiltered: "briefingDesk.outlineFiltered",
  /** Whether anything of the machine waits for a decision. */
  hasSuggestions: "briefingDesk.hasSuggestions",
  /** Whether an actor's mentions have been asked for and not cleared away. */
  hasMentions: "briefingDesk.hasMentions",
  isFindingMentions: "briefingDesk.isFindingMentions",
} as const;

/** What dragging an entry out of the outline carries: its `ItemRef` as JSON. */
export const itemMime = "application/vnd.briefing-desk.items";

/** What copying from an article's text or a reader page carries: a `CopiedPassage` as JSON. */
export const passageMime = "application/vnd.briefing-desk.passage";

/** The scheme of the reader's pages; the query of their address is the address of the briefing file. */
export const readerScheme = "briefing-desk";

/** The scheme of what a briefing file would be after another import; the path is the file's. */
export const changeScheme = "briefing-desk-change";
