import type { Disposable } from "../../core/base/disposable.js";
import type { Library } from "../../core/library/library.js";
import type { DocumentNames } from "../../host/documentNames.js";
import type { DraftMentions } from "../../host/draftMentions.js";
import type { LoadPart } from "../../host/loadPart.js";
import { MentionLensProvider } from "./lensProvider.js";
import { MentionsView } from "./mentionsCommands.js";

/** What mentions are found with. */
export interface MentionParts {
  readonly library: Library;
  readonly names: DocumentNames;
  readonly drafts: DraftMentions;
  readonly loadPart: LoadPart;
}

/** What is loaded when mentions are first asked for; this file is the entry of `dist/parts/mentions.js`. */
export class LazyMentions implements Disposable {
  readonly lens: MentionLensProvider;
  readonly #parts: MentionParts;
  #view: MentionsView | undefined;

  constructor(parts: MentionParts) {
    this.#parts = parts;
    this.lens = new MentionLensProvider(parts);
  }

  /** Made at the first question. */
  get view(): MentionsView {
    return (this.#view ??= new MentionsView(this.#parts));
  }

  dispose(): void {
    this.#view?.dispose();
  }
}
