import { readDate } from "../../core/dates/readDate.js";
import { actorKinds, type Actor } from "../../core/model/actor.js";
import type { Section } from "../../core/model/article.js";
import type { Briefing } from "../../core/model/briefing.js";
import type { BriefingEvent } from "../../core/model/event.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { groupEvents } from "./eventGroups.js";
import type {
  ActorNode,
  BriefingNode,
  EventNode,
  Group,
  GroupNode,
  OutlineFile,
  OutlineNode,
  SectionNode,
} from "./outlineNode.js";

/** More are parted into pages: the editor asks for all rows of an open branch at once, seen or not. */
const mostActors = 500;

/** The tree of one file, grown when asked for: sections, actors by kind, events by year and then by their status. */
export function briefingNode(file: OutlineFile): BriefingNode {
  const { briefing, address } = file;
  let children: readonly OutlineNode[] | undefined;
  const root: BriefingNode = {
    kind: "briefing",
    key: address,
    ref: refOf(file, "article", briefing?.article.id ?? ""),
    file,
    get children() {
      return (children ??= briefing ? partNodes(root, briefing) : []);
    },
  };
  return root;
}

function partNodes(root: BriefingNode, briefing: Briefing): GroupNode[] {
  const { sections, actors, events } = briefing;
  const { file } = root;
  return [
    partNode(root, "sections", sections, (node) =>
      sections.map((section) => sectionNode(node, file, section)),
    ),
    partNode(root, "actors", actors, (node) =>
      actorKindNodes(node, file, actors),
    ),
    partNode(root, "events", events, (node) =>
      eventGroupNodes(node, file, events),
    ),
  ].filter(({ count }) => count > 0);
}

/** The node of an entry, or of the whole article, in the tree of its file. */
export function findNode(
  node: OutlineNode,
  ref: ItemRef,
): OutlineNode | undefined {
  if ("ref" in node && node.ref.kind === ref.kind && node.ref.id === ref.id)
    return node;
  for (const child of node.children) {
    const found = findNode(child, ref);
    if (found) return found;
  }
  return undefined;
}

function partNode(
  parent: BriefingNode,
  part: "sections" | "actors" | "events",
  entries: readonly unknown[],
  grow: (node: GroupNode) => readonly OutlineNode[],
): GroupNode {
  return groupNode(parent, { by: "part", part }, entries.length, grow);
}

function sectionNode(
  parent: OutlineNode,
  file: OutlineFile,
  section: Section,
): SectionNode {
  return {
    kind: "section",
    key: `${parent.key}/${section.id}`,
    parent,
    children: [],
    ref: refOf(file, "section", section.id),
    section,
  };
}

function actorKindNodes(
  parent: OutlineNode,
  file: OutlineFile,
  actors: readonly Actor[],
): GroupNode[] {
  return actorKinds.flatMap((actorKind) => {
    const members = actors.filter(({ kind }) => kind === actorKind);
    if (members.length === 0) return [];
    const group = { by: "actorKind", actorKind } as const;
    return groupNode(parent, group, members.length, (node) =>
      members.length > mostActors
        ? pageNodes(node, file, members)
        : members.map((actor) => actorNode(node, file, actor)),
    );
  });
}

function pageNodes(
  parent: OutlineNode,
  file: OutlineFile,
  actors: readonly Actor[],
): GroupNode[] {
  const pageCount = Math.ceil(actors.length / mostActors);
  return Array.from({ length: pageCount }, (_, i) => {
    const start = i * mostActors;
    const page = actors.slice(start, start + mostActors);
    const numbers = { from: start + 1, to: start + page.length };
    const first = page[0]?.name ?? "";
    const last = page.at(-1)?.name ?? "";
    const group = { by: "page", ...numbers, first, last } as const;
    return groupNode(parent, group, page.length, (node) =>
      page.map((actor) => actorNode(node, file, actor)),
    );
  });
}

function actorNode(
  parent: OutlineNode,
  file: OutlineFile,
  actor: Actor,
): ActorNode {
  return {
    kind: "actor",
    key: `${parent.key}/${actor.id}`,
    parent,
    children: [],
    ref: refOf(file, "actor", actor.id),
    actor,
  };
}

function eventGroupNodes(
  parent: OutlineNode,
  file: OutlineFile,
  events: readonly BriefingEvent[],
): GroupNode[] {
  return groupEvents(events).map(({ group, events: members }) =>
    groupNode(parent, group, members.length, (node) =>
      members.map((event) => eventNode(node, file, event)),
    ),
  );
}

function eventNode(
  parent: OutlineNode,
  file: OutlineFile,
  event: BriefingEvent,
): EventNode {
  const date = readDate(event.date ?? "");
  return {
    kind: "event",
    key: `${parent.key}/${event.id}`,
    parent,
    children: [],
    ref: refOf(file, "event", event.id),
    event,
    ...(date && { date }),
  };
}

function groupNode(
  parent: OutlineNode,
  group: Group,
  count: number,
  grow: (node: GroupNode) => readonly OutlineNode[],
): GroupNode {
  const key = `${parent.key}/${groupKey(group)}`;
  return grown({ kind: "group", key, parent, group, count }, grow);
}

function groupKey(group: Group): string {
  switch (group.by) {
    case "part":
      return group.part;
    case "actorKind":
      return group.actorKind;
    case "page":
      return `page${group.from}`;
    case "status":
      return group.status;
    case "year":
      return group.date.edtf;
    case "undated":
      return group.by;
  }
}

/** A node and the branches below it, which need it as their parent. */
function grown<T extends object>(
  node: T,
  grow: (node: T & Pick<GroupNode, "children">) => readonly OutlineNode[],
): T & Pick<GroupNode, "children"> {
  const children: OutlineNode[] = [];
  const whole = { ...node, children };
  children.push(...grow(whole));
  return whole;
}

function refOf(
  { address }: OutlineFile,
  kind: ItemRef["kind"],
  id: string,
): ItemRef {
  return { briefing: address, kind, id };
}
