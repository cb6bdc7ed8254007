import { stanceCue } from '../cues.ts';
import type { Judgement } from '../judgement.ts';
import type { Point } from '../point.ts';
import { agreement } from './same-advice.ts';

/** "Unless there is a reason" restricts nothing. */
const RESTRICTS = /\b(?:only (?:if|when)|unless(?!.*\breason)|except)\b/;

/**
 * The same advice, which only one of the two restricts by a condition.
 * - "Prune the roses." / "Prune the roses only if they are older than a year."
 */
export const onlyIf: Judgement = (a, b, likeness, thresholds) => {
  if (likeness.matter < thresholds.agree || a.statement.stance !== b.statement.stance) return null;
  const restricts = ({ statement }: Point) => {
    const { condition } = statement.parts;
    return condition && RESTRICTS.test(condition.text.toLowerCase()) ? condition : null;
  };
  const [ofA, ofB] = [restricts(a), restricts(b)];
  const condition = ofA ?? ofB;
  if (!condition || (ofA && ofB)) return null;
  return {
    ...agreement(a, b, likeness),
    kind: 'qualifies',
    axis: 'condition',
    because: { reason: 'only-if', side: ofA ? 'a' : 'b', condition: condition.text },
    cuesA: ofA ? [{ start: ofA.start, end: ofA.end }] : stanceCue(a),
    cuesB: ofB ? [{ start: ofB.start, end: ofB.end }] : stanceCue(b),
  };
};
