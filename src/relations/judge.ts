import { advisedAndNot } from './clashes/advised-and-not.ts';
import type { ClashFinder } from './clashes/clash.ts';
import { oppositeWords } from './clashes/opposite-words.ts';
import { otherAmount } from './clashes/other-amount.ts';
import { otherChoice } from './clashes/other-choice.ts';
import { rivals } from './clashes/rivals.ts';
import { sharedCues, stanceCue } from './cues.ts';
import type { Likeness } from './matter.ts';
import type { Point } from './point.ts';
import { findRestriction, findSpecialCase, type Restriction } from './restriction.ts';
import type { Verdict } from './verdict.ts';
import { DONE_AND_UNDONE } from './words/opposites.ts';

/** In this order; the first that is found gives the reason of a conflict. */
const CLASHES: readonly ClashFinder[] = [
  otherAmount,
  otherChoice,
  advisedAndNot,
  oppositeWords,
  rivals,
];

/** From which probability on a link is named. */
export interface Thresholds {
  readonly agree: number;
  readonly disagree: number;
}

/** A confidence between 0 and 1 with two decimals. */
export const toConfidence = (value: number): number =>
  Math.round(Math.max(0, Math.min(1, value)) * 100) / 100;

const undoesTheOther = (a: Point, b: Point): boolean => {
  const [verbA, verbB] = [a.action[0]?.lemma ?? '', b.action[0]?.lemma ?? ''];
  return DONE_AND_UNDONE.some(
    ([done, undone]) =>
      (done.includes(verbA) && undone.includes(verbB)) ||
      (undone.includes(verbA) && done.includes(verbB)),
  );
};

/** The verdict that both want the same, which only one of them may restrict. */
function agreement(likeness: Likeness, confidence: number): Verdict {
  const { a, b } = likeness;
  const restriction = findRestriction(a, b);
  if (!restriction) {
    const reason = a.statement.stance === b.statement.stance ? 'same-advice' : 'other-side';
    return {
      kind: 'agrees',
      axis: 'stance',
      confidence: toConfidence(confidence),
      because: { reason },
      cuesA: sharedCues(a, b),
      cuesB: sharedCues(b, a),
    };
  }
  return limitation(likeness, restriction, 'only-if', confidence);
}

/** The verdict that one of two statements holds under its condition only. */
function limitation(
  { a, b }: Likeness,
  { side, condition }: Restriction,
  reason: 'only-if' | 'special-case',
  confidence: number,
): Verdict {
  const cue = [{ start: condition.start, end: condition.end }];
  return {
    kind: 'qualifies',
    axis: 'condition',
    confidence: toConfidence(confidence),
    because: { reason, side, condition: condition.text },
    cuesA: side === 'a' ? cue : stanceCue(a),
    cuesB: side === 'b' ? cue : stanceCue(b),
  };
}

/** What two statements are to each other; `null` where they are not comparable or too little speaks for a link. */
export function judge(likeness: Likeness, { agree, disagree }: Thresholds): Verdict | null {
  const { a, b, matter, opposed, sides } = likeness;
  if (a.statement.stance === b.statement.stance && undoesTheOther(a, b)) return null;
  const clash = CLASHES.map((find) => find(likeness)).find((found) => found !== null);
  if (clash) {
    // Set against each other, they are no agreement, however little speaks for one matter.
    const confidence = matter * opposed;
    if (confidence < disagree) return null;
    const specialCase = findSpecialCase(a, b);
    if (specialCase) return limitation(likeness, specialCase, 'special-case', confidence);
    const { axis, because, cuesA, cuesB } = clash;
    return { kind: 'disagrees', axis, because, cuesA, cuesB, confidence: toConfidence(confidence) };
  }
  const confirmed = sides.stancesDiffer === 0 || sides.oppositesConfirm > 0;
  const confidence = matter * (1 - opposed);
  return confirmed && confidence >= agree ? agreement(likeness, confidence) : null;
}
