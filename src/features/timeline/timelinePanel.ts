import * as vscode from "vscode";
import { DisposableStore } from "../../core/base/disposable.js";
import type { Library } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { keyOf } from "../../core/timeline/keyOf.js";
import { makeTimeline } from "../../core/timeline/makeTimeline.js";
import type { Timeline } from "../../core/timeline/timeline.js";
import { attempt } from "../../host/attempt.js";
import { commands, readerScheme } from "../../host/ids.js";
import type { LoadPart } from "../../host/loadPart.js";
import { readItemArgument } from "../../host/itemArgument.js";
import { dateWording } from "../../host/words.js";
import { saveExport, savePage } from "./exportCommands.js";
import { eventsAtOffset } from "./eventsAtOffset.js";
import { timelinePage } from "./page.js";
import type { FromPage, ToPage } from "./protocol.js";
import { QuotedSourcesProvider, sourceOf } from "./quotedSourcesProvider.js";
import { timelineWords } from "./wordsProvider.js";

/** What every panel needs. */
export interface PanelHouse {
  readonly library: Library;
  readonly loadPart: LoadPart;
  readonly extensionUri: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
}

const lightAfter = 120;

/** One panel: tells its page what the library knows, and does what the page asks for. */
export class TimelinePanel implements vscode.Disposable {
  readonly #store = new DisposableStore();
  readonly #panel: vscode.WebviewPanel;
  readonly #house: PanelHouse;
  #editor = lastWritten();
  readonly #sources = new QuotedSourcesProvider();
  /** A page that asks has its first state on the way, and hears of each change from then on. */
  #page: "gone" | "asks" | "told" = "gone";
  #waiting: ToPage[] = [];
  #lightTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(panel: vscode.WebviewPanel, house: PanelHouse) {
    this.#panel = panel;
    this.#house = house;
    const dist = vscode.Uri.joinPath(house.extensionUri, "dist");
    panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
    this.#listen();
    panel.webview.html = pageOf(panel, dist);
  }

  #listen(): void {
    const { webview } = this.#panel;
    const { library, log } = this.#house;
    this.#store.add(
      webview.onDidReceiveMessage((message: FromPage) =>
        attempt(log, () => this.#take(message)),
      ),
    );
    this.#store.add(library.onDidChange(() => this.#refresh()));
    this.#store.add(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        // Our own pages say themselves what the cursor is in.
        if (isWritable(textEditor))
          this.#lightSoon(() => this.#eventsAt(textEditor));
      }),
    );
    this.#store.add(
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor && isWritable(editor)) this.#editor = editor;
      }),
    );
    // The page is gone while its tab is hidden, and says again that it is ready when it comes back.
    this.#store.add(
      this.#panel.onDidChangeViewState(() => {
        if (!this.#panel.visible) this.#page = "gone";
      }),
    );
  }

  reveal(): void {
    this.#panel.reveal();
  }

  /** Lights an event up, and puts out what was lit for anything else. */
  lightItem({ briefing, kind, id }: ItemRef): void {
    this.#lightSoon(() => (kind === "event" ? [keyOf(briefing, id)] : []));
  }

  /** Tells the page, as soon as it listens. */
  send(message: ToPage): void {
    if (this.#page === "told") void this.#panel.webview.postMessage(message);
    else this.#waiting.push(message);
  }

  dispose(): void {
    clearTimeout(this.#lightTimer);
    this.#store.dispose();
  }

  async #take(message: FromPage): Promise<void> {
    switch (message.type) {
      case "ready":
        this.#sources.clear();
        this.#page = "asks";
        await this.#sendState();
        this.#page = "told";
        for (const waiting of this.#waiting.splice(0)) this.send(waiting);
        break;
      case "import":
        await vscode.commands.executeCommand(commands.importArticle);
        break;
      case "open":
        await runOn(commands.openItem, message.target);
        break;
      case "openSource":
        await runOn(commands.openAtSource, message.target);
        break;
      case "cite":
        await this.#write(commands.insertCitation, message.target);
        break;
      case "insert":
        await this.#write(commands.insertSentence, message.target);
        break;
      case "correct":
        await runOn(commands.correctEntry, message.target);
        break;
      case "copyLink":
        await runOn(commands.copyLink, message.target);
        break;
      case "save":
        await saveExport(this.#timeline().title, message);
        break;
      case "savePage":
        await savePage(this.#filtered(message.keys), this.#house.extensionUri);
    }
  }

  /** What is inserted goes to the document that was written in last: while the panel is active, no editor is. */
  async #write(command: string, target: unknown): Promise<void> {
    const editor =
      this.#editor?.document.isClosed === false ? this.#editor : lastWritten();
    if (editor)
      await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    await runOn(command, target);
  }

  #refresh(): void {
    if (this.#page !== "gone")
      void attempt(this.#house.log, () => this.#sendState());
  }

  async #sendState(): Promise<void> {
    await this.#sources.read(this.#house.library.entries);
    await this.#panel.webview.postMessage({
      type: "state",
      timeline: this.#timeline(),
      words: timelineWords(),
      locale: vscode.env.language,
    } satisfies ToPage);
  }

  #timeline(): Timeline {
    const inputs = this.#house.library.entries.flatMap((entry) => {
      const { address, briefing } = entry;
      const source = this.#sources.textOf(entry);
      return briefing ? [{ address, briefing, source }] : [];
    });
    return makeTimeline(inputs, { style: "long", ...dateWording() });
  }

  #filtered(keys: readonly string[]): Timeline {
    const timeline = this.#timeline();
    const wanted = new Set(keys);
    const events = timeline.events.filter(({ key }) => wanted.has(key));
    return { ...timeline, events };
  }

  /** While the cursor runs through a text, nothing flickers. */
  #lightSoon(keys: () => readonly string[]): void {
    clearTimeout(this.#lightTimer);
    if (!this.#panel.visible) return;
    this.#lightTimer = setTimeout(
      () => this.send({ type: "light", keys: keys() }),
      lightAfter,
    );
  }

  #eventsAt({ document, selection }: vscode.TextEditor): readonly string[] {
    return eventsAtOffset(this.#house.library.entries, sourceOf, {
      address: document.uri.toString(),
      text: document.getText(),
      offset: document.offsetAt(selection.active),
    });
  }
}

function pageOf(
  { webview, title }: vscode.WebviewPanel,
  dist: vscode.Uri,
): string {
  const address = (name: string) =>
    webview.asWebviewUri(vscode.Uri.joinPath(dist, name)).toString();
  return timelinePage({
    script: address("timeline.js"),
    style: address("timeline.css"),
    source: webview.cspSource,
    nonce: makeNonce(),
    title,
    language: vscode.env.language,
  });
}

function lastWritten(): vscode.TextEditor | undefined {
  const { activeTextEditor: active, visibleTextEditors } = vscode.window;
  return active && isWritable(active)
    ? active
    : visibleTextEditors.find(isWritable);
}

/** Our own pages cannot be written in. */
function isWritable({ document }: vscode.TextEditor): boolean {
  return document.uri.scheme !== readerScheme;
}

/** The page is ours, but what it sends is read like anything from outside. */
async function runOn(command: string, target: unknown): Promise<void> {
  const ref = readItemArgument(target);
  if (ref) await vscode.commands.executeCommand(command, ref);
}

function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
}
