import type { ItemRef } from "../../core/model/itemRef.js";
import type { LineMention } from "../../core/names/documentMentions.js";
import { type CardAction, commandLink, plain } from "./cardText.js";

/** A draft's address with the mentions in it. */
export type OtherDraft = readonly [
  address: string,
  mentions: readonly LineMention[],
];

export interface ElsewhereWords {
  readonly elsewhere: string;
  readonly more: (count: number) => string;
}

const mostPlaces = 10;

/** A line of links to the first places, by draft, then how many more there are; `undefined` when there is none. */
export function elsewhereLine(
  drafts: Iterable<OtherDraft>,
  all: CardAction & { readonly ref: ItemRef },
  words: ElsewhereWords,
): string | undefined {
  const shown: OtherDraft[] = [];
  let [room, rest] = [mostPlaces, 0];
  for (const [address, mentions] of drafts) {
    const lines = firstOfLines(mentions);
    const some = lines.slice(0, room);
    if (some.length > 0) shown.push([address, some]);
    room -= some.length;
    rest += lines.length - some.length;
  }
  if (shown.length === 0) return undefined;
  const parts = shown.map((draft) => placesIn(draft, shown));
  const more = { ...all, title: words.more(rest) };
  if (rest > 0) parts.push(commandLink(more, all.ref));
  return `${plain(words.elsewhere)} ${parts.join(" · ")}`;
}

/** Whoever goes to one mention of a line sees the others. */
function firstOfLines(
  mentions: readonly LineMention[],
): readonly LineMention[] {
  return mentions.filter(({ line }, i) => line !== mentions[i - 1]?.line);
}

function placesIn(
  [address, mentions]: OtherDraft,
  shown: readonly OtherDraft[],
): string {
  const file = pathEnd(address, 1);
  const same = shown.filter(([other]) => pathEnd(other, 1) === file);
  // Of files that are named alike the folder tells which it is.
  const path = same.length > 1 ? pathEnd(address, 2) : file;
  const lines = mentions.map(
    ({ line, start }) =>
      `[${line + 1}](<${withoutBrackets(address)}#L${line + 1},${start + 1}>)`,
  );
  return `${plain(decoded(path))} ${lines.join(", ")}`;
}

function pathEnd(address: string, parts: number): string {
  return address.split("/").slice(-parts).join("/");
}

/** An address from VS Code has none; what has cannot end the link early. */
function withoutBrackets(address: string): string {
  return address.replace(/[<>\\\s]/g, encodeURIComponent);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not percent-encoded by VS Code, so as it is.
    return text;
  }
}
