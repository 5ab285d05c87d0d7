import type { BlockRule } from "../blockRule.js";
import { breadcrumb } from "./breadcrumb.js";
import { byline } from "./byline.js";
import { caption } from "./caption.js";
import { dateLine } from "./dateLine.js";
import { datedEntry } from "./datedEntry.js";
import { headingLike } from "./headingLike.js";
import { listItem } from "./listItem.js";
import { markdownHeading } from "./markdownHeading.js";
import { note } from "./note.js";
import { pageControl } from "./pageControl.js";
import { separator } from "./separator.js";
import { sourceLine } from "./sourceLine.js";
import { tagList } from "./tagList.js";

/** The first rule that reads a block names its kind; a block that none reads is prose. */
export const blockRules: readonly BlockRule[] = [
  markdownHeading,
  separator,
  tagList, // before list items, which it would be in the midst of a text
  pageControl,
  breadcrumb,
  byline,
  dateLine,
  sourceLine,
  caption,
  note,
  listItem,
  datedEntry,
  headingLike, // last: it takes any short line
];
