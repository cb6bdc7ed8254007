import { areContrasted } from './contrasted.ts';
import type { Judgement, Thresholds } from './judgement.ts';
import { advisedAndNot } from './judgements/advised-and-not.ts';
import { onlyIf } from './judgements/only-if.ts';
import { oppositeWords } from './judgements/opposite-words.ts';
import { otherAmount } from './judgements/other-amount.ts';
import { otherChoice } from './judgements/other-choice.ts';
import { sameAdvice } from './judgements/same-advice.ts';
import type { Likeness } from './matter.ts';
import type { Point } from './point.ts';
import type { Verdict } from './verdict.ts';
import { DONE_AND_UNDONE } from './words/opposites.ts';

/** Tried in this order; the first that applies decides. */
const OPPOSITIONS: readonly Judgement[] = [otherAmount, otherChoice, advisedAndNot, oppositeWords];
/** Tried after those, where nothing sets the two against each other. */
const AGREEMENTS: readonly Judgement[] = [onlyIf, sameAdvice];

const undoesTheOther = (a: Point, b: Point): boolean => {
  const [verbA, verbB] = [a.action[0]?.lemma ?? '', b.action[0]?.lemma ?? ''];
  return DONE_AND_UNDONE.some(
    ([done, undone]) =>
      (done.includes(verbA) && undone.includes(verbB)) ||
      (undone.includes(verbA) && done.includes(verbB)),
  );
};

/** What two statements about possibly one matter are to each other; `null` where they are not comparable. */
export function judge(
  a: Point,
  b: Point,
  likeness: Likeness,
  thresholds: Thresholds,
): Verdict | null {
  if (a.statement.stance === b.statement.stance && undoesTheOther(a, b)) return null;
  const judgements = areContrasted(a, b) ? OPPOSITIONS : [...OPPOSITIONS, ...AGREEMENTS];
  for (const judgement of judgements) {
    const verdict = judgement(a, b, likeness, thresholds);
    if (verdict) return verdict;
  }
  return null;
}
