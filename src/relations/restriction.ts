import type { TextSpan } from '../model/span.ts';
import type { Point } from './point.ts';

/** "Unless there is a reason" restricts nothing. */
const RESTRICTS = /\b(?:only (?:if|when)|unless(?!.*\breason)|except|as long as|provided)\b/;

/** The condition that restricts a statement, or `null`. */
const restrictionOf = ({ statement }: Point): TextSpan | null => {
  const { condition } = statement.parts;
  return condition && RESTRICTS.test(condition.text.toLowerCase()) ? condition : null;
};

/**
 * The condition that only one of two statements of the same advice sets, and which of them does.
 * - "Prune the roses." / "Prune the roses only if they are older than a year."
 */
export function findRestriction(
  a: Point,
  b: Point,
): { readonly side: 'a' | 'b'; readonly condition: TextSpan } | null {
  const [ofA, ofB] = [restrictionOf(a), restrictionOf(b)];
  if (ofA && !ofB) return { side: 'a', condition: ofA };
  return ofB && !ofA ? { side: 'b', condition: ofB } : null;
}
