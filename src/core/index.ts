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
export { type TextEdit, applyEdits } from "./model/textEdit.js";
export { type Citation } from "./citation/citation.js";
export { type CitationMarkup } from "./citation/markup.js";
export { type CitationStyle } from "./citation/citationStyle.js";
export { type Locator, readLocator } from "./citation/locator.js";
export {
  type Reference,
  readReference,
  toReference,
} from "./citation/reference.js";
export { plainStyle } from "./citation/plainStyle.js";
export { citationMarkups } from "./citation/markups/index.js";
export { chooseMarkup } from "./citation/chooseMarkup.js";
export {
  type FormatOptions,
  type FormattedCitation,
  formatCitation,
} from "./citation/formatCitation.js";
export { type Insertion, insertCitation } from "./citation/insertCitation.js";
export { type CitedItem, citationOf } from "./citation/citedItem.js";
export { citedSentence } from "./citation/citedSentence.js";
export { findTimeExpressions } from "./extraction/dates/index.js";
export type {
  TimeExpression,
  TimexType,
} from "./extraction/dates/timeExpression.js";
export { readBriefing, type ReadBriefing } from "./model/briefingFile.js";
export {
  type ArticleSource,
  type ExtractOptions,
  extractBriefing,
} from "./extraction/extract.js";
export {
  type ExtractedActor,
  type ExtractedBriefing,
  type ExtractedEvent,
  type ExtractedSection,
} from "./extraction/extractedBriefing.js";
export { findSections } from "./extraction/sections/index.js";
export { briefingSchema, type JsonSchema } from "./model/format/jsonSchema.js";
export { StyleShelf, type StyleFiles } from "./citation/csl/styleShelf.js";
export {
  bundledStyles,
  type BundledStyle,
  defaultStyleId,
} from "./citation/csl/bundledStyles.js";
export { type CslProcessor } from "./citation/csl/cslProcessor.js";
export { toPlainText, type RichText } from "./citation/richText.js";
export { importArticle } from "./importers/importArticle.js";
export { type ImportOptions } from "./importers/importOptions.js";
export { type ImportedArticle } from "./importers/importer.js";
export { applyCorrection } from "./corrections/applyCorrection.js";
export { type Correction, type EntryRef } from "./corrections/correction.js";
export { findQuote, type FoundQuote } from "./corrections/findQuote.js";
export { refreshBriefing } from "./corrections/refreshBriefing.js";
export {
  completeBibtexEntry,
  setBibtexField,
} from "./citation/bibliography/editBibtex.js";
export {
  type BibtexEntry,
  scanBibtex,
} from "./citation/bibliography/scanBibtex.js";
export { bibliographyFormats } from "./citation/bibliography/formats/index.js";
export {
  type BibliographyEntry,
  type BibliographyFormat,
} from "./citation/bibliography/bibliographyFormat.js";
