import type { Quantity } from '../../language/quantities/find-quantities.ts';
import { contrastMeasures } from '../contrasts/quantity-contrast.ts';
import type { Point } from '../point.ts';
import type { ClashFinder } from './clash.ts';

const TIMES = new Set(['hour', 'times a year']);

/**
 * Both give an amount of the same unit, and not the same.
 * - "Let it rest for ten minutes." / "Let it rest for an hour."
 */
export const otherAmount: ClashFinder = ({ a, b }) => {
  const amounts = contrastMeasures(a.measures, b.measures);
  if (!amounts) return null;
  const isTime = TIMES.has(amounts.a.unit);
  const wordsOf = ({ statement }: Point, { start, end }: Quantity) =>
    statement.text.slice(start, end);
  return {
    axis: isTime ? 'timing' : 'quantity',
    because: {
      reason: isTime ? 'other-time' : 'other-amount',
      a: wordsOf(a, amounts.a),
      b: wordsOf(b, amounts.b),
    },
    cuesA: [{ start: amounts.a.start, end: amounts.a.end }],
    cuesB: [{ start: amounts.b.start, end: amounts.b.end }],
  };
};
