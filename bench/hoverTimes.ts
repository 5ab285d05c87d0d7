// Runs in the extension host; see hover.mjs.
import * as vscode from "vscode";
import {
  activated,
  assertOk,
  openDocument,
  until,
  workspaceUri,
} from "../test/host/support/host.js";

/** What one hover took: in the provider alone, and from asking the window to its answer. */
interface HoverTime {
  readonly provider: number;
  readonly request: number;
}

/** How long our provider took for the hovers since the list was emptied. */
const providerTimes: number[] = [];

/** Told what the view of mentions has whenever that is something else. */
let watchView: (children: readonly unknown[]) => void = () => undefined;

suite("hover times", () => {
  test("are measured", async function () {
    this.timeout(300_000);
    timeHoverProviders();
    watchTreeViews();
    await showBriefing();
    await activated();
    const document = await openDocument("long.txt");
    const places = await placesOfNames(document);
    const first = await firstHover(document, at(places, 0));
    const hovers = await hoverAll(document, places.slice(0, 1000));
    const afterTyping = await hoverAfterTyping(document, places.slice(-100));
    const floor = await emptyHovers(200);
    const still = places.slice(0, 1000);
    const mentions = await findMentions(document, still);
    const references = await findReferences(document, still);
    const counts = { lines: document.lineCount, places: places.length };
    const searches = { mentions, references };
    const times = { first, hovers, afterTyping, floor, ...searches, ...counts };
    console.log(`TIMES ${JSON.stringify(times)}`);
  });
});

/** Before the extension registers its provider: the tests share its `vscode`. */
function timeHoverProviders(): void {
  const { registerHoverProvider } = vscode.languages;
  const timed: typeof registerHoverProvider = (selector, provider) =>
    registerHoverProvider(
      selector,
      selector === "*" ? timedProvider(provider) : provider,
    );
  Object.assign(vscode.languages, { registerHoverProvider: timed });
}

function timedProvider(provider: vscode.HoverProvider): vscode.HoverProvider {
  return {
    provideHover: async (...args) => {
      const from = performance.now();
      const hover = await provider.provideHover(...args);
      providerTimes.push(performance.now() - from);
      return hover;
    },
  };
}

function watchTreeViews(): void {
  const { createTreeView } = vscode.window;
  const watched: typeof createTreeView = (id, options) => {
    const { treeDataProvider: provider } = options;
    provider.onDidChangeTreeData?.(async () => {
      if (id === "briefingDesk.mentions")
        watchView((await provider.getChildren()) ?? []);
    });
    return createTreeView(id, options);
  };
  Object.assign(vscode.window, { createTreeView: watched });
}

/** The briefing had another name, so that the extension was not active yet. */
async function showBriefing(): Promise<void> {
  await vscode.workspace.fs.rename(
    workspaceUri("names.yaml"),
    workspaceUri("names.briefing.yaml"),
  );
}

/** The time of the first request that is answered, from when the briefing is there. */
async function firstHover(
  document: vscode.TextDocument,
  place: vscode.Position,
): Promise<number> {
  const from = performance.now();
  const isAnswered = await until(
    async () => (await hover(document, place)).length > 0,
  );
  assertOk(isAnswered, "a hover finds a name");
  return performance.now() - from;
}

/** Fails when a name has no card. */
async function hoverAll(
  document: vscode.TextDocument,
  places: readonly vscode.Position[],
): Promise<HoverTime[]> {
  const times: HoverTime[] = [];
  for (const place of places) times.push(await timedHover(document, place));
  return times;
}

async function timedHover(
  document: vscode.TextDocument,
  place: vscode.Position,
): Promise<HoverTime> {
  providerTimes.length = 0;
  const from = performance.now();
  const answer = await hover(document, place);
  const request = performance.now() - from;
  const { line, character } = place;
  assertOk(answer.length > 0, `no hover at ${line}:${character}`);
  return { provider: at(providerTimes, 0), request };
}

/** A letter is typed at the start of the name's line before each hover. */
async function hoverAfterTyping(
  document: vscode.TextDocument,
  places: readonly vscode.Position[],
): Promise<HoverTime[]> {
  const times: HoverTime[] = [];
  for (const { line, character } of places) {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(line, 0), "a ");
    await vscode.workspace.applyEdit(edit);
    const place = new vscode.Position(line, character + 2);
    times.push(await timedHover(document, place));
  }
  return times;
}

/** What the way to the window and back takes by itself: hovers in a document in which no names are looked up. */
async function emptyHovers(count: number): Promise<number[]> {
  const document = await vscode.workspace.openTextDocument({
    language: "json",
    content: "",
  });
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const from = performance.now();
    await hover(document, new vscode.Position(0, 0));
    times.push(performance.now() - from);
  }
  return times;
}

/** What happened while every draft was searched. */
interface SearchTimes {
  /** When the view had its first file. */
  readonly first?: number;
  readonly all: number;
  readonly meanwhile: readonly HoverTime[];
  readonly found: number;
}

/** The view of mentions, filled from drafts that nobody has read. */
async function findMentions(
  document: vscode.TextDocument,
  places: readonly vscode.Position[],
): Promise<SearchTimes> {
  // The outline beside the view would be drawn for the first time meanwhile.
  await vscode.commands.executeCommand("briefingDesk.outline.focus");
  await forgetDrafts("nobody", document, at(places, 0));
  const editor = await vscode.window.showTextDocument(document);
  const place = at(places, 0);
  editor.selection = new vscode.Selection(place, place);
  const from = performance.now();
  let first: number | undefined;
  watchView = (children) => {
    if (children.length > 0) first ??= performance.now() - from;
  };
  const search = vscode.commands.executeCommand<number>(
    "briefingDesk.findMentions",
  );
  const { answer, meanwhile } = await withHovers(document, places, search);
  const all = performance.now() - from;
  assertOk(first !== undefined, "the view showed something");
  return { first, all, meanwhile, found: answer };
}

/** What Find All References asks for. */
async function findReferences(
  document: vscode.TextDocument,
  places: readonly vscode.Position[],
): Promise<SearchTimes> {
  await forgetDrafts("nothing", document, at(places, 0));
  const from = performance.now();
  const search = vscode.commands.executeCommand<vscode.Location[]>(
    "vscode.executeReferenceProvider",
    document.uri,
    at(places, 0),
  );
  const { answer, meanwhile } = await withHovers(document, places, search);
  return { all: performance.now() - from, meanwhile, found: answer.length };
}

/** Another setting of what is looked up lets all that was read be forgotten. */
async function forgetDrafts(
  word: string,
  document: vscode.TextDocument,
  place: vscode.Position,
): Promise<void> {
  await vscode.workspace
    .getConfiguration("briefingDesk")
    .update("names.never", [word]);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await hover(document, place);
}

/** A hover every 20 ms until the search is over. */
async function withHovers<T>(
  document: vscode.TextDocument,
  places: readonly vscode.Position[],
  search: Thenable<T>,
): Promise<{ readonly answer: T; readonly meanwhile: HoverTime[] }> {
  let isOver = false;
  const searching = Promise.resolve(search).finally(() => (isOver = true));
  const meanwhile: HoverTime[] = [];
  for (let i = 0; !isOver; i++) {
    meanwhile.push(await timedHover(document, at(places, i % places.length)));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { answer: await searching, meanwhile };
}

function hover(document: vscode.TextDocument, position: vscode.Position) {
  return vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    position,
  );
}

/** Places inside names of the briefing, evenly over the document; the names are of their own words, so a set tells them. */
async function placesOfNames(
  document: vscode.TextDocument,
): Promise<vscode.Position[]> {
  const file = await vscode.workspace.fs.readFile(workspaceUri("names.json"));
  const names = new Set<string>(JSON.parse(new TextDecoder().decode(file)));
  const places: vscode.Position[] = [];
  for (let line = 0; line < document.lineCount; line += 5) {
    const { text } = document.lineAt(line);
    const match = [...text.matchAll(nameLike)].find(([words]) =>
      names.has(words),
    );
    if (match) places.push(new vscode.Position(line, match.index + 1));
  }
  return places;
}

/** As bench/prose.mjs writes names: words with a capital, initials, "of". Not at a line's start, where any word has one. */
const nameLike =
  /(?<=[a-z,] )[A-Z][a-z]+(?: (?:of|[A-Z]\.|[A-Z][a-z]+))*(?=[ ,.’])/g;

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  assertOk(item !== undefined, `there is a ${index}th`);
  return item;
}
