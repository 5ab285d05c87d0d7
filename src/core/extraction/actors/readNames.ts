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
  const triggers = rules.reduce((all, rule) => all | rule.trigger, 0);
  for (let token = 0; token < text.length; token++) {
    const classes = text.classes(token);
    if ((classes & triggers) === 0) continue;
    for (const rule of rules) {
      if ((classes & rule.trigger) === 0) continue;
      const finding = rule.read(text, token);
      if (finding) findings.push(finding);
    }
  }
  return findings;
}
