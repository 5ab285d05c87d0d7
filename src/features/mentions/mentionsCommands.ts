import * as vscode from "vscode";
import {
  DisposableStore,
  type Disposable,
} from "../../core/base/disposable.js";
import { findItem } from "../../core/library/item.js";
import type { Library } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import type { DocumentNames } from "../../host/documentNames.js";
import type { DraftMentions, FileMentions } from "../../host/draftMentions.js";
import { contextKeys, views } from "../../host/ids.js";
import { readItemArgument } from "../../host/itemArgument.js";
import { noBriefing } from "../../host/noBriefing.js";
import { articleTexts } from "../../host/sourceAddress.js";
import {
  countMentions,
  type FileNode,
  type MentionSearch,
} from "./mentionNodes.js";
import { MentionsProvider } from "./mentionsProvider.js";

/** When the tree first grows while files are searched; then after twice the time, as it is drawn anew each time. */
const firstRefresh = 50;

export interface ViewParts {
  readonly library: Library;
  readonly names: DocumentNames;
  readonly drafts: DraftMentions;
}

/** The view of mentions: shows each as soon as it is found, until it is told to stop. */
export class MentionsView implements Disposable {
  readonly #store = new DisposableStore();
  readonly #provider = new MentionsProvider();
  readonly #view = this.#store.add(
    vscode.window.createTreeView(views.mentions, {
      treeDataProvider: this.#provider,
      showCollapseAll: true,
    }),
  );
  #running: vscode.CancellationTokenSource | undefined;

  constructor(readonly parts: ViewParts) {}

  /** How many mentions there are of the item, of the name under the cursor, or of an actor that the user picks. */
  async find(argument: unknown): Promise<number | undefined> {
    const ref = readItemArgument(argument) ?? (await this.#choose());
    const item = ref && findItem(this.parts.library, ref);
    if (!ref || item?.kind !== "actor") return undefined;
    this.stop();
    setContext(contextKeys.hasMentions, true);
    void vscode.commands.executeCommand(`${views.mentions}.focus`);
    return this.#search(ref, item.actor.name);
  }

  stop(): void {
    this.#running?.cancel();
  }

  /** Hides the view. */
  clear(): void {
    this.stop();
    this.#provider.show([]);
    setContext(contextKeys.hasMentions, false);
  }

  dispose(): void {
    this.stop();
    this.#store.dispose();
  }

  #search(ref: ItemRef, name: string): Thenable<number> {
    const source = new vscode.CancellationTokenSource();
    this.#running = source;
    setContext(contextKeys.isFindingMentions, true);
    const location = { viewId: views.mentions };
    return vscode.window.withProgress({ location }, async () => {
      const found = await this.#gather({ ref, name }, source.token);
      if (this.#running === source) {
        this.#running = undefined;
        setContext(contextKeys.isFindingMentions, false);
      }
      source.dispose();
      return countMentions(found);
    });
  }

  async #gather(
    about: Pick<MentionSearch, "ref" | "name">,
    token: vscode.CancellationToken,
  ): Promise<MentionSearch> {
    const files: FileNode[] = [];
    this.#show({ ...about, files, state: "searching" });
    const from = performance.now();
    let refresh = 0;
    const { drafts, library } = this.parts;
    const articles = articleTexts(library);
    for await (const found of drafts.find(about.ref, token)) {
      if (articles.has(found.uri.toString())) continue;
      files.push(toNode(found));
      const time = performance.now() - from;
      if (time < refresh) continue;
      this.#show({ ...about, files, state: "searching" });
      refresh = Math.max(firstRefresh, 2 * time);
    }
    const state = token.isCancellationRequested ? "stopped" : "done";
    const search: MentionSearch = { ...about, files, state };
    // Who stopped it to look for another actor wants to see that one.
    if (this.#running?.token === token) this.#show(search);
    return search;
  }

  #show(search: MentionSearch): void {
    this.#provider.show([...search.files]);
    this.#view.description = vscode.l10n.t(
      "{0}: {1} in {2} drafts",
      search.name,
      countMentions(search),
      search.files.length,
    );
    const message = messageOf(search);
    this.#view.message = message ?? "";
  }

  /** Asks whom the name under the cursor means when it may be several; without a name, offers everybody. */
  async #choose(): Promise<ItemRef | undefined> {
    const all = choicesOf(this.parts.library);
    if (all.length === 0) throw noBriefing();
    const named = this.#atCursor().flatMap(
      (ref) => all.find((choice) => isSame(choice.ref, ref)) ?? [],
    );
    const [likeliest] = named;
    if (likeliest && named.every(({ label }) => label === likeliest.label))
      return likeliest.ref;
    const picked = await vscode.window.showQuickPick(likeliest ? named : all, {
      placeHolder: vscode.l10n.t("Whose mentions?"),
      matchOnDescription: true,
    });
    return picked?.ref;
  }

  #atCursor(): readonly ItemRef[] {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return [];
    const { document, selection } = editor;
    return this.parts.names.at(document, selection.active)?.refs ?? [];
  }
}

function choicesOf({ entries }: Library) {
  return entries.flatMap(({ address, briefing }) =>
    (briefing?.actors ?? []).map(({ id, name, role = "" }) => {
      const ref: ItemRef = { briefing: address, kind: "actor", id };
      return { label: name, description: role, ref };
    }),
  );
}

function isSame(a: ItemRef, b: ItemRef): boolean {
  return a.id === b.id && a.briefing === b.briefing;
}

function messageOf({ state, files, name }: MentionSearch): string | undefined {
  if (state === "searching") return vscode.l10n.t("Searching…");
  if (state === "stopped")
    return vscode.l10n.t("Stopped before all drafts were searched.");
  return files.length === 0
    ? vscode.l10n.t("No draft names {0}.", name)
    : undefined;
}

function toNode({ uri, places }: FileMentions): FileNode {
  return {
    kind: "file",
    address: uri.toString(),
    places: places.map(({ range: { start, end } }) => ({
      ...{ line: start.line, start: start.character },
      ...{ endLine: end.line, end: end.character },
    })),
  };
}

function setContext(key: string, value: boolean): void {
  void vscode.commands.executeCommand("setContext", key, value);
}
