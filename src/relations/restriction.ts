import type { TextSpan } from '../model/span.ts';
import type { Point } from './point.ts';

/** "Unless there is a reason" restricts nothing. */
const RESTRICTS = /\b(?:only (?:if|when)|unless(?!.*\breason)|except|as long as|provided)\b/;

/** What is said of one case only, where the other speaks of the thing at large. */
const NAMES_CASE =
  /^(?:only )?when\b(?! in doubt)|\b(?:only if|unless(?!.*\breason)|except|as long as|provided)\b/;

/** Which of two statements sets a condition that matches, and it; `null` where both do, or neither. */
function oneSided(a: Point, b: Point, pattern: RegExp): Restriction | null {
  const matching = ({ statement: { parts } }: Point): TextSpan | null =>
    parts.condition && pattern.test(parts.condition.text.toLowerCase()) ? parts.condition : null;
  const [ofA, ofB] = [matching(a), matching(b)];
  if (ofA && !b.statement.parts.condition) return { side: 'a', condition: ofA };
  return ofB && !a.statement.parts.condition ? { side: 'b', condition: ofB } : null;
}

/** A condition that only one of two statements sets. */
export interface Restriction {
  readonly side: 'a' | 'b';
  readonly condition: TextSpan;
}

/**
 * The condition that only one of two statements of the same advice sets, and which of them does.
 * - "Prune the roses." / "Prune the roses only if they are older than a year."
 */
export const findRestriction = (a: Point, b: Point): Restriction | null =>
  oneSided(a, b, RESTRICTS);

/**
 * The case that one of two statements which are set against each other speaks of: both can be followed.
 * - "Preheat the oven for 15 minutes." / "When it is cold, preheat it for 25 minutes."
 */
export const findSpecialCase = (a: Point, b: Point): Restriction | null =>
  oneSided(a, b, NAMES_CASE);
