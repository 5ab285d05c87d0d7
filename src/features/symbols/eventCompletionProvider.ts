import * as vscode from "vscode";
import type { Library } from "../../core/library/library.js";
import type { DocumentNames } from "../../host/documentNames.js";
import { dateWording } from "../../host/words.js";
import {
  type DateReading,
  type EventChoice,
  eventChoices,
  typedAfter,
} from "./eventChoices.js";

/** Where completion was asked for, and after which signs events are offered. */
export interface EventPlace {
  readonly document: vscode.TextDocument;
  readonly position: vscode.Position;
  readonly trigger: string;
}

export interface EventParts {
  readonly library: Library;
  readonly names: DocumentNames;
  readonly dates: DateReading;
}

/** Events after a trigger, narrowed by what is typed then; the title goes in with its date. */
export class EventCompletionProvider {
  constructor(readonly parts: EventParts) {}

  complete(place: EventPlace): vscode.CompletionList | undefined {
    const { document, position, trigger } = place;
    const line = document.lineAt(position.line).text;
    const typed = typedAfter(line, position.character, trigger);
    if (typed === undefined) return undefined;
    const start = position.translate(0, -typed.length - trigger.length);
    if (!this.parts.names.isProse(document, start)) return undefined;
    const range = new vscode.Range(start, position);
    const { library, dates } = this.parts;
    const filterText = trigger + typed;
    const items = eventChoices(library.entries, typed, dates).map((choice, i) =>
      toItem(choice, { i, range, filterText, dates }),
    );
    // Asked again with each letter: the words typed may stand anywhere in a title.
    return new vscode.CompletionList(items, true);
  }
}

function toItem(
  { event, date, source }: EventChoice,
  {
    i,
    dates: { dateWords },
    ...place
  }: {
    readonly i: number;
    readonly range: vscode.Range;
    readonly filterText: string;
    readonly dates: DateReading;
  },
): vscode.CompletionItem {
  const wording = dateWording();
  const { title } = event;
  const short = date && dateWords(date, { style: "short", ...wording });
  const long = date && dateWords(date, { style: "long", ...wording });
  const item = new vscode.CompletionItem(
    // A date behind a long title would be cut off.
    short === undefined ? title : `${short} · ${title}`,
    vscode.CompletionItemKind.Event,
  );
  const dated =
    long === undefined ? title : vscode.l10n.t("{0} ({1})", title, long);
  item.insertText = dated;
  item.detail = source;
  // The list cuts long titles off.
  item.documentation = dated;
  item.range = place.range;
  item.filterText = place.filterText;
  item.sortText = String(i).padStart(8, "0");
  return item;
}
