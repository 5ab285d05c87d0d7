import * as vscode from "vscode";
import type {
  AskedField,
  Correction,
} from "../../core/corrections/correction.js";
import { readDate } from "../../core/dates/readDate.js";
import { suggestDate } from "../../core/model/format/suggestDate.js";
import type { Item } from "../../core/library/item.js";
import {
  actorKinds,
  type Actor,
  type ActorKind,
} from "../../core/model/actor.js";
import { eventStatuses } from "../../core/model/event.js";
import { actorKindWords, eventStatusWords } from "../../host/words.js";
import type { Choice } from "./choices.js";

/** Asks what a correction needs to know besides its kind; `undefined` when the user leaves it. */
export async function ask(
  choice: Choice,
  item: Item,
): Promise<Correction | undefined> {
  if (item.kind === "actor") return askOnActor(choice, item);
  if (item.kind === "event") return askOnEvent(choice, item);
  if (item.kind === "section" && (choice === "accept" || choice === "reject"))
    return { kind: choice, entry: { list: "sections", id: item.section.id } };
  return undefined;
}

type ActorItem = Extract<Item, { readonly kind: "actor" }>;
type EventItem = Extract<Item, { readonly kind: "event" }>;

async function askOnActor(
  choice: Choice,
  { actor, briefing }: ActorItem,
): Promise<Correction | undefined> {
  const { id } = actor;
  switch (choice) {
    case "accept":
    case "reject":
      return { kind: choice, entry: { list: "actors", id } };
    case "rename": {
      const name = await askText(vscode.l10n.t("Name"), actor.name);
      return name === undefined ? undefined : { kind: choice, id, name };
    }
    case "addAlias": {
      const alias = await askText(vscode.l10n.t("Another name"), "");
      return alias === undefined ? undefined : { kind: choice, id, alias };
    }
    case "removeAlias":
    case "split": {
      const alias = await pickOne(actor.aliases, (words) => words);
      return alias === undefined ? undefined : { kind: choice, id, alias };
    }
    case "setKind": {
      const actorKind = await askKind();
      return actorKind && { kind: choice, id, actorKind };
    }
    case "merge": {
      const others = briefing.actors.filter((other) => other.id !== id);
      const other = await pickActor(others);
      return other && { kind: choice, id: other.id, other: id };
    }
    default:
      return undefined;
  }
}

async function askOnEvent(
  choice: Choice,
  { event, briefing }: EventItem,
): Promise<Correction | undefined> {
  const { id } = event;
  const isIn = ({ id: actor }: Actor) => event.actors.includes(actor);
  switch (choice) {
    case "accept":
    case "reject":
      return { kind: choice, entry: { list: "events", id } };
    case "setDate": {
      const date = await askDate(event.date ?? "");
      return date === undefined ? undefined : { kind: choice, id, date };
    }
    case "setStatus": {
      const words = eventStatusWords();
      const status = await pickOne(eventStatuses, (one) => words[one]);
      return status && { kind: choice, id, status };
    }
    case "addParticipant": {
      const others = briefing.actors.filter((actor) => !isIn(actor));
      const actor = await pickActor(others);
      return actor && { kind: choice, id, actor: actor.id };
    }
    case "setQuote": {
      const words = vscode.l10n.t("The passage that tells it");
      const quote = await askText(words, event.quote ?? "");
      return quote === undefined ? undefined : { kind: choice, id, quote };
    }
    case "removeParticipant": {
      const actor = await pickActor(briefing.actors.filter(isIn));
      return actor && { kind: choice, id, actor: actor.id };
    }
    default:
      return undefined;
  }
}

/** The words for each correction that an entry can be given. */
export function choiceWords({ kind }: Item): Readonly<Record<Choice, string>> {
  return {
    accept: vscode.l10n.t("Accept"),
    reject: rejectionWords(kind),
    rename: vscode.l10n.t("Rename…"),
    setKind: vscode.l10n.t("Change Kind…"),
    merge: vscode.l10n.t("Same as Another…"),
    split: vscode.l10n.t("Make a Name an Actor of Its Own…"),
    addAlias: vscode.l10n.t("Add Another Name…"),
    removeAlias: vscode.l10n.t("Remove a Name…"),
    setDate: vscode.l10n.t("Change Date…"),
    setQuote: vscode.l10n.t("Change Passage…"),
    setStatus: vscode.l10n.t("Change Status…"),
    addParticipant: vscode.l10n.t("Add Someone Who Takes Part…"),
    removeParticipant: vscode.l10n.t("Remove Someone Who Takes Part…"),
  };
}

function rejectionWords(kind: Item["kind"]): string {
  if (kind === "actor") return vscode.l10n.t("Not an Actor");
  if (kind === "section") return vscode.l10n.t("Not a Section");
  return vscode.l10n.t("Not an Event");
}

/** The question for each thing that an import may not find out. */
export function questionWords(): Readonly<Record<AskedField, string>> {
  return {
    title: vscode.l10n.t("What is the title?"),
    author: vscode.l10n.t("Who wrote it?"),
    issued: vscode.l10n.t("When was it published?"),
    "container-title": vscode.l10n.t("Where was it published?"),
  };
}

/** Asks what an import did not find out. */
export async function askField(
  field: AskedField,
): Promise<Correction | undefined> {
  const question = questionWords()[field];
  const text =
    field === "issued"
      ? await askDate("", question)
      : await askText(question, "");
  return text === undefined ? undefined : { kind: "setArticle", field, text };
}

/** Asks for a kind of actor, in the order given. */
export async function askKind({
  kinds = actorKinds,
  placeHolder,
}: {
  readonly kinds?: readonly ActorKind[];
  readonly placeHolder?: string;
} = {}): Promise<ActorKind | undefined> {
  const words = actorKindWords();
  const items = kinds.map((actorKind) => ({
    label: words[actorKind],
    actorKind,
  }));
  const options = placeHolder === undefined ? {} : { placeHolder };
  return (await vscode.window.showQuickPick(items, options))?.actorKind;
}

export async function pickActor(
  actors: readonly Actor[],
): Promise<Actor | undefined> {
  const items = actors.map((actor) => ({
    label: actor.name,
    description: actor.role ?? "",
    actor,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    matchOnDescription: true,
  });
  return picked?.actor;
}

/** Asks for a date, which may be written as people do; the answer is EDTF. */
export async function askDate(
  date: string,
  title = vscode.l10n.t("Date"),
): Promise<string | undefined> {
  const prompt = vscode.l10n.t(
    "5 March 2012, 2012-03, autumn 2014, or 2016~ for about 2016",
  );
  const toEdtf = (text: string) => (readDate(text) ? text : suggestDate(text));
  const check = (text: string) =>
    text === "" || toEdtf(text) !== undefined
      ? undefined
      : vscode.l10n.t("As in {0}", prompt);
  const text = await askText(title, date, { prompt, check });
  return text === undefined ? undefined : toEdtf(text);
}

export async function askText(
  title: string,
  value: string,
  {
    prompt,
    check,
  }: {
    readonly prompt?: string;
    readonly check?: (text: string) => string | undefined;
  } = {},
): Promise<string | undefined> {
  const text = await vscode.window.showInputBox({
    title,
    value,
    ...(prompt !== undefined && { prompt }),
    ...(check && { validateInput: (typed) => check(typed.trim()) }),
  });
  const typed = text?.trim();
  return typed === "" ? undefined : typed;
}

export async function pickOne<T extends string>(
  values: readonly T[],
  wordsOf: (value: T) => string,
): Promise<T | undefined> {
  const items = values.map((value) => ({ label: wordsOf(value), value }));
  return (await vscode.window.showQuickPick(items))?.value;
}
