import { readAvoidance } from './avoidance.ts';
import { passCarriers } from './carriers.ts';
import { type Reading, tokenAt } from './reading.ts';
import { type Finding, type Rule, turned } from './rule.ts';
import { belief } from './rules/belief.ts';
import { coordinated } from './rules/coordinated.ts';
import { evaluative } from './rules/evaluative.ts';
import { habit } from './rules/habit.ts';
import { heading } from './rules/heading.ts';
import { imperative } from './rules/imperative.ts';
import { judgement } from './rules/judgement.ts';
import { modal } from './rules/modal.ts';
import { norm } from './rules/norm.ts';
import { practice } from './rules/practice.ts';
import { prohibition } from './rules/prohibition.ts';
import { proposal } from './rules/proposal.ts';
import { recommendation } from './rules/recommendation.ts';
import { suitability } from './rules/suitability.ts';
import { wish } from './rules/wish.ts';

/**
 * Every rule, in groups: the first group that finds advice in a sentence decides,
 * and within a group the one whose advice stands first ("Keep the box and don't lose the key").
 */
export const ruleGroups: readonly (readonly Rule[])[] = [
  [prohibition, heading, imperative],
  [evaluative],
  [recommendation],
  [modal],
  [coordinated],
  [proposal],
  [habit],
  [norm],
  [wish],
  [judgement],
  [suitability],
  [practice],
  [belief],
];

/** The advice in a sentence, or `null`; its action begins behind openings such as "try to". */
export function findAdvice(reading: Reading): Finding | null {
  for (const group of ruleGroups) {
    const found = group.flatMap((rule) => rule.find(reading) ?? []);
    const [first] = found.sort((a, b) => a.action - b.action);
    if (first) return behindCarrier(reading, first);
  }
  return null;
}

/** Passes over what only carries the advice, and over a verb that says not to do it. */
function behindCarrier(reading: Reading, finding: Finding): Finding {
  const start = reading.tokens[finding.action]?.start ?? 0;
  const { length, denied } = passCarriers(reading.lower.slice(start));
  const avoided = readAvoidance(reading.lower, start + length);
  const action = tokenAt(reading, start + length + (avoided ?? 0)) ?? finding.action;
  const stance = denied ? turned(finding.stance) : finding.stance;
  return { ...finding, action, stance: avoided === null ? stance : turned(stance) };
}
