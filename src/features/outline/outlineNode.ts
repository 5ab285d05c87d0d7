import type { DateValue } from "../../core/dates/dateValue.js";
import type { Actor, ActorKind } from "../../core/model/actor.js";
import type { Section } from "../../core/model/article.js";
import type { Briefing } from "../../core/model/briefing.js";
import type { BriefingEvent } from "../../core/model/event.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import type { EventGroup } from "./eventGroups.js";

/** What the outline shows of one file. */
export interface OutlineFile {
  /** Address of the briefing file. */
  readonly address: string;
  readonly fileName: string;
  /** `undefined` when nothing could be read. */
  readonly briefing?: Briefing;
  readonly problemCount: number;
}

interface NodeBase {
  /** Unique in the tree, and the same as long as the entry is. */
  readonly key: string;
  readonly children: readonly OutlineNode[];
}

export interface BriefingNode extends NodeBase {
  readonly kind: "briefing";
  readonly parent?: undefined;
  readonly ref: ItemRef;
  readonly file: OutlineFile;
}

/** A branch that holds entries together; `count` is how many entries are below it. */
export interface GroupNode extends NodeBase {
  readonly kind: "group";
  readonly parent: OutlineNode;
  readonly group: Group;
  readonly count: number;
}

export type Group =
  | { readonly by: "part"; readonly part: "sections" | "actors" | "events" }
  | { readonly by: "actorKind"; readonly actorKind: ActorKind }
  /** Some of many, in their order: the numbers and the names of the first and the last, counted from 1. */
  | {
      readonly by: "page";
      readonly from: number;
      readonly to: number;
      readonly first: string;
      readonly last: string;
    }
  | EventGroup;

export interface SectionNode extends NodeBase {
  readonly kind: "section";
  readonly parent: OutlineNode;
  readonly ref: ItemRef;
  readonly section: Section;
}

export interface ActorNode extends NodeBase {
  readonly kind: "actor";
  readonly parent: OutlineNode;
  readonly ref: ItemRef;
  readonly actor: Actor;
}

export interface EventNode extends NodeBase {
  readonly kind: "event";
  readonly parent: OutlineNode;
  readonly ref: ItemRef;
  readonly event: BriefingEvent;
  readonly date?: DateValue;
}

export type EntryNode = SectionNode | ActorNode | EventNode;
export type OutlineNode = BriefingNode | GroupNode | EntryNode;
