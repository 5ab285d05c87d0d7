import type { ActorRule, Finding } from "./actorRule.js";
import { chooseNames } from "./chooseNames.js";
import type { Name } from "./name.js";
import type { NameText } from "./nameText.js";
import { recallNames } from "./recallNames.js";

/** All that rules find in a text, and the names among it that are most likely. */
export interface Reading {
  readonly findings: readonly Finding[];
  /** In order and without overlaps. */
  readonly names: readonly Name[];
}

/** Reads a text by rules; what is sure in one place tells in others. */
export function readNames(
  text: NameText,
  rules: readonly ActorRule[],
): Reading {
  const findings = askRules(text, rules);
  const names = chooseNames(findings, text.article);
  const recalled = recallNames(text, names);
  if (recalled.length === 0) return { findings, names };
  findings.push(...recalled);
  return { findings, names: chooseNames(findings, text.article) };
}

/** What each rule finds. */
export function askRules(
  text: NameText,
  rules: readonly ActorRule[],
): Finding[] {
  const findings: Finding[] = [];
  if (table.rules !== rules) table = new RuleTable(rules);
  for (let token = 0; token < text.length; token++)
    for (const rule of table.askedAt(text.classes(token))) {
      const finding = rule.read(text, token);
      if (finding) findings.push(finding);
    }
  return findings;
}

/** Rules by the classes of the tokens at which they are asked: words have few sets of classes. */
class RuleTable {
  readonly rules: readonly ActorRule[];
  readonly #triggers: number;
  readonly #byClasses = new Map<number, readonly ActorRule[]>();

  constructor(rules: readonly ActorRule[]) {
    this.rules = rules;
    this.#triggers = rules.reduce((all, { trigger }) => all | trigger, 0);
    this.#byClasses.set(0, []);
  }

  askedAt(tokenClasses: number): readonly ActorRule[] {
    const classes = tokenClasses & this.#triggers;
    const known = this.#byClasses.get(classes);
    if (known) return known;
    const asked = this.rules.filter(({ trigger }) => trigger & classes);
    this.#byClasses.set(classes, asked);
    return asked;
  }
}

/** That of the rules asked last: texts of a language are asked by the same. */
let table = new RuleTable([]);
