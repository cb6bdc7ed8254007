import type { Quantity } from '../contrasts/quantities.ts';
import { findQuantityContrast } from '../contrasts/quantity-contrast.ts';
import { type Judgement, toConfidence } from '../judgement.ts';
import type { Point } from '../point.ts';

const spanOf = ({ start, end }: Quantity) => [{ start, end }];

/** With fewer words in common than this, two amounts need not be of one thing. */
const WORDS_IN_COMMON = 0.15;

/**
 * Both give an amount of the same unit, and not the same.
 * - "Let it rest for ten minutes." / "Let it rest for an hour."
 */
export const otherAmount: Judgement = (a, b, { matter, words }, thresholds) => {
  if (matter < thresholds.opposeByWords || words < WORDS_IN_COMMON) return null;
  const amounts = findQuantityContrast(a.statement.text, b.statement.text);
  if (!amounts) return null;
  const ofTime = amounts.a.unit === 'hour' || amounts.a.unit === 'times a year';
  const wordsOf = ({ statement }: Point, { start, end }: Quantity) =>
    statement.text.slice(start, end);
  return {
    kind: 'disagrees',
    axis: ofTime ? 'timing' : 'quantity',
    confidence: toConfidence(matter * 0.85),
    because: {
      reason: ofTime ? 'other-time' : 'other-amount',
      a: wordsOf(a, amounts.a),
      b: wordsOf(b, amounts.b),
    },
    cuesA: spanOf(amounts.a),
    cuesB: spanOf(amounts.b),
  };
};
