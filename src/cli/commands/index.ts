import type { Command } from "../command.js";
import { bibliography } from "./bibliography.js";
import { check } from "./check.js";
import { cite } from "./cite.js";
import { extract } from "./extract.js";
import { importCommand } from "./import.js";
import { mentions } from "./mentions.js";
import { timeline } from "./timeline.js";

/** What `briefing` can do, in the order in which its help lists it; the name chooses. */
export const commands: readonly Command[] = [
  check,
  importCommand,
  extract,
  timeline,
  cite,
  bibliography,
  mentions,
];
