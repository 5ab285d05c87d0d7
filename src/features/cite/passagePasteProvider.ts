import * as vscode from "vscode";
import { citedQuotation } from "../../core/citation/citedQuotation.js";
import type { StyleShelf } from "../../core/citation/csl/styleShelf.js";
import {
  type Passage,
  passageInBriefing,
  passageInSource,
} from "../../core/citation/passage.js";
import { findQuote } from "../../core/corrections/findQuote.js";
import type { Library } from "../../core/library/library.js";
import { itemMime, passageMime, readerScheme } from "../../host/ids.js";
import { editElsewhere, markupOf, styleOf } from "./citingProvider.js";
import {
  type CopiedPassage,
  readCopied,
  readPageText,
} from "./copiedPassage.js";
import { briefingOf, quotationKind } from "./passageCopyProvider.js";
import { readSource } from "./sourceProvider.js";
import { type SplitInsertion, splitInsertion } from "./splitInsertion.js";

/** What a passage becomes in a document. */
interface Quotation extends SplitInsertion {
  readonly isQuote: boolean;
}

/** Fewer letters dragged from a source are a word, not a passage. */
const shortestDrag = 12;

/** Puts words that were copied or dragged from an article into a document as a quotation with its citation. */
export class PassagePasteProvider
  implements vscode.DocumentPasteEditProvider, vscode.DocumentDropEditProvider
{
  constructor(
    readonly library: Library,
    readonly shelf: StyleShelf,
  ) {}

  async provideDocumentPasteEdits(
    document: vscode.TextDocument,
    [range, ...others]: readonly vscode.Range[],
    dataTransfer: vscode.DataTransfer,
    _context: vscode.DocumentPasteEditContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentPasteEdit[] | undefined> {
    const carried = await dataTransfer.get(passageMime)?.asString();
    const copied = carried === undefined ? undefined : readCopied(carried);
    if (!copied || !range || others.length > 0) return undefined;
    const quotation = await this.#quotation(document, range, copied);
    if (!quotation || token.isCancellationRequested) return undefined;
    const title = quotation.isQuote
      ? vscode.l10n.t("Paste as Quotation with Citation")
      : vscode.l10n.t("Paste with Citation");
    const { here } = quotation;
    const edit = new vscode.DocumentPasteEdit(here, title, quotationKind());
    return [completed(edit, document, quotation)];
  }

  async provideDocumentDropEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    dataTransfer: vscode.DataTransfer,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentDropEdit[] | undefined> {
    // An entry of the outline has a drop of its own.
    if (dataTransfer.get(itemMime)) return undefined;
    const text = await dataTransfer.get("text/plain")?.asString();
    const dragged = text === undefined ? undefined : this.#findOpen(text);
    const at = new vscode.Range(position, position);
    const quotation = dragged && (await this.#quotation(document, at, dragged));
    if (!quotation || token.isCancellationRequested) return undefined;
    const title = quotation.isQuote
      ? vscode.l10n.t("Insert as Quotation with Citation")
      : vscode.l10n.t("Insert with Citation");
    const { here } = quotation;
    const edit = new vscode.DocumentDropEdit(here, title, quotationKind());
    return [completed(edit, document, quotation)];
  }

  /** What replaces a selection is what would be inserted at its start without it. */
  async #quotation(
    document: vscode.TextDocument,
    range: vscode.Range,
    copied: CopiedPassage,
  ): Promise<Quotation | undefined> {
    const passage = await this.#passageOf(copied);
    if (!passage) return undefined;
    const offset = document.offsetAt(range.start);
    const style = await styleOf(document, this.shelf);
    const insertion = citedQuotation(passage, {
      text: document.getText(),
      offset,
      markup: markupOf(document),
      style,
    });
    const { isQuote } = passage;
    return { isQuote, ...splitInsertion(insertion, offset) };
  }

  /** A drag carries no more than its text: it is looked for where it can come from, in the articles and pages that are open. */
  #findOpen(text: string): CopiedPassage | undefined {
    if (text.trim().length < shortestDrag) return undefined;
    for (const document of vscode.workspace.textDocuments) {
      const briefing = briefingOf(this.library, document);
      const start =
        briefing === undefined ? -1 : document.getText().indexOf(text);
      if (briefing === undefined || start < 0) continue;
      const isPage = document.uri.scheme === readerScheme;
      return isPage ? { briefing, text } : { briefing, text, start };
    }
    return undefined;
  }

  async #passageOf({
    briefing: address,
    text,
    start,
  }: CopiedPassage): Promise<Passage | undefined> {
    const briefing = this.library.get(address)?.briefing;
    if (!briefing) return undefined;
    const source = await readSource(address, briefing);
    if (start !== undefined && source?.startsWith(text, start))
      return passageInSource(briefing, source, {
        start,
        end: start + text.length,
      });
    const passage = passageInBriefing(briefing, readPageText(text));
    const found =
      source !== undefined && passage.isQuote
        ? findQuote(source, passage.text)
        : undefined;
    return source !== undefined && found?.isExact
      ? passageInSource(briefing, source, found)
      : passage;
  }
}

/** The edit, with what changes elsewhere in the document; who wants plain text has it first. */
function completed<
  T extends vscode.DocumentPasteEdit | vscode.DocumentDropEdit,
>(edit: T, document: vscode.TextDocument, { elsewhere }: SplitInsertion): T {
  edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
  edit.additionalEdit = editElsewhere(document, elsewhere);
  return edit;
}
