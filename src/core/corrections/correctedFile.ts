import type { YAMLMap } from "yaml";
import type { Actor } from "../model/actor.js";
import type { Section } from "../model/article.js";
import type { Briefing } from "../model/briefing.js";
import { readBriefing } from "../model/briefingFile.js";
import {
  type BriefingText,
  findRecord,
  openBriefingText,
} from "../model/edits/briefingText.js";
import type { BriefingEvent } from "../model/event.js";
import type { TextEdit } from "../model/textEdit.js";
import type { EntryRef } from "./correction.js";

/** A briefing file that is being corrected: what it says and where. */
export interface CorrectedFile {
  readonly file: BriefingText;
  readonly briefing: Briefing;
}

/** Edits of the file, some of them not needed; `undefined` when what is to be corrected is not there. */
export type Edits = readonly (TextEdit | undefined)[] | undefined;

/** Opens a file for corrections; `undefined` when its syntax is broken. */
export function openForCorrection(text: string): CorrectedFile | undefined {
  const file = openBriefingText(text);
  const { briefing } = readBriefing(text);
  return file && briefing && { file, briefing };
}

/** Where the entry stands in the file. */
export function recordOf(
  { file }: CorrectedFile,
  entry: EntryRef,
): YAMLMap.Parsed | undefined {
  return findRecord(file, entry);
}

export function sectionOf(
  { briefing }: CorrectedFile,
  id: string,
): Section | undefined {
  return briefing.sections.find((section) => section.id === id);
}

export function actorOf(
  { briefing }: CorrectedFile,
  id: string,
): Actor | undefined {
  return briefing.actors.find((actor) => actor.id === id);
}

export function eventOf(
  { briefing }: CorrectedFile,
  id: string,
): BriefingEvent | undefined {
  return briefing.events.find((event) => event.id === id);
}
