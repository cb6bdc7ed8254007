import { sharedCues } from '../cues.ts';
import { type Judgement, toConfidence } from '../judgement.ts';
import type { Likeness } from '../matter.ts';
import type { Point } from '../point.ts';
import type { Verdict } from '../verdict.ts';

/** The verdict that both want the same. */
export const agreement = (a: Point, b: Point, likeness: Likeness): Verdict => ({
  kind: 'agrees',
  axis: 'stance',
  confidence: toConfidence(0.1 + 0.85 * likeness.matter),
  because: { reason: 'same-advice' },
  cuesA: sharedCues(a, b),
  cuesB: sharedCues(b, a),
});

/**
 * To follow one is to follow the other.
 * - "Keep the receipt." / "Hold on to your receipts."
 */
export const sameAdvice: Judgement = (a, b, likeness, thresholds) =>
  a.statement.stance === b.statement.stance && likeness.matter >= thresholds.agree
    ? agreement(a, b, likeness)
    : null;
