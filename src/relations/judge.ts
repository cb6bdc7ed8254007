import { findAntonyms, playSamePart } from './contrasts/antonym-contrast.ts';
import { choosesOtherwise, findPreference, takesWhatIsLeft } from './contrasts/preference.ts';
import { findQuantityContrast, type Quantity } from './contrasts/quantity-contrast.ts';
import { sharedCues, stanceCue } from './cues.ts';
import type { Likeness } from './matter.ts';
import type { Point } from './point.ts';
import type { Verdict } from './verdict.ts';
import { DONE_AND_UNDONE } from './words/opposites.ts';

/** From which likeness on each kind of link is made; set on the development articles. */
export interface Thresholds {
  readonly agree: number;
  readonly opposeByStance: number;
  readonly opposeByWords: number;
}

const round = (value: number): number => Math.round(Math.max(0, Math.min(1, value)) * 100) / 100;

type Judgement = (a: Point, b: Point, likeness: Likeness, thresholds: Thresholds) => Verdict | null;

const spanOf = ({ start, end }: Quantity) => [{ start, end }];

const otherAmount: Judgement = (a, b, { matter, words }, thresholds) => {
  if (matter < thresholds.opposeByWords || words < 0.15) return null;
  const amounts = findQuantityContrast(a.tokens, b.tokens);
  if (!amounts) return null;
  const ofTime = amounts.a.unit === 'hour';
  const wordsOf = ({ statement }: Point, { start, end }: Quantity) =>
    statement.text.slice(start, end);
  return {
    kind: 'disagrees',
    axis: ofTime ? 'timing' : 'quantity',
    confidence: round(matter * 0.85),
    because: {
      reason: ofTime ? 'other-time' : 'other-amount',
      a: wordsOf(a, amounts.a),
      b: wordsOf(b, amounts.b),
    },
    cuesA: spanOf(amounts.a),
    cuesB: spanOf(amounts.b),
  };
};

const otherChoice: Judgement = (a, b, { matter }, thresholds) => {
  if (matter < thresholds.opposeByWords) return null;
  const [ofA, ofB] = [findPreference(a.statement.text), findPreference(b.statement.text)];
  const bothDo = a.statement.stance === 'do' && b.statement.stance === 'do';
  const opposed =
    (ofA && ofB && choosesOtherwise(ofA, ofB)) ||
    (bothDo && ofA && !ofB && takesWhatIsLeft(ofA, b.action)) ||
    (bothDo && ofB && !ofA && takesWhatIsLeft(ofB, a.action));
  if (!opposed) return null;
  return {
    kind: 'disagrees',
    axis: 'alternative',
    confidence: round(matter * 0.8),
    because: { reason: 'other-choice' },
    cuesA: sharedCues(a, b),
    cuesB: sharedCues(b, a),
  };
};

/** So much of what one avoids must be in what the other does: to avoid a special case says nothing of the rest. */
const COVERED = 0.6;
/** With the same verb and texts this close, half of it will do ("ask for feedback", "ask why"). */
const HALF = { covered: 0.5, text: 0.42 };

/** Whether what is avoided is the very thing that is advised: a verb much the same, and its telling words too. */
const isVeryThing = (
  pro: Point,
  contra: Point,
  { text, gist, words, sameVerb }: Likeness,
): boolean => {
  if (!sameVerb && gist < 0.6 && words < 0.6) return false;
  const enough = sameVerb && text >= HALF.text ? HALF.covered : COVERED;
  return contra.deedWords.some((avoided) => {
    if (avoided.size < 2 && !sameVerb) return false;
    return pro.deedWords.some((done) => covers(done, avoided) >= enough);
  });
};

const covers = (done: ReadonlySet<string>, avoided: ReadonlySet<string>): number =>
  [...avoided].filter((word) => done.has(word)).length / Math.max(1, avoided.size);

const advisedAndNot: Judgement = (a, b, likeness, thresholds) => {
  if (a.statement.stance === b.statement.stance) return null;
  if (likeness.matter < thresholds.opposeByStance) return null;
  const [pro, contra] = a.statement.stance === 'do' ? [a, b] : [b, a];
  if (!isVeryThing(pro, contra, likeness)) return null;
  // "Avoid X" and "prefer Y over X" want the same, and so do "avoid long titles" and "keep titles short".
  const choice = findPreference(pro.statement.text);
  const turned = findAntonyms(a.action, b.action).some((contrast) =>
    playSamePart(contrast, a.action, b.action),
  );
  if (turned || (choice && takesWhatIsLeft(choice, contra.action))) {
    return { ...agreement(a, b, likeness), confidence: round(likeness.matter * 0.7) };
  }
  const isBelief = contra.statement.rule === 'belief';
  const needless = contra.statement.strength === 'may' && !isBelief;
  return {
    kind: needless ? 'qualifies' : 'disagrees',
    axis: isBelief ? 'belief' : 'stance',
    confidence: round(0.15 + 0.8 * likeness.matter),
    because: { reason: needless ? 'needless' : 'advised-and-not' },
    cuesA: stanceCue(a),
    cuesB: stanceCue(b),
  };
};

const oppositeWords: Judgement = (a, b, { matter, words }, thresholds) => {
  if (
    a.statement.stance !== b.statement.stance ||
    matter < thresholds.opposeByWords ||
    words < 0.15
  )
    return null;
  const contrasts = findAntonyms(a.action, b.action).filter((contrast) =>
    playSamePart(contrast, a.action, b.action),
  );
  const [opposite] = contrasts;
  if (!opposite || contrasts.length % 2 === 0) return null;
  return {
    kind: 'disagrees',
    axis: 'alternative',
    confidence: round(matter * 0.75),
    because: { reason: 'opposite-words', a: opposite.a.text, b: opposite.b.text },
    cuesA: [{ start: opposite.a.start, end: opposite.a.end }],
    cuesB: [{ start: opposite.b.start, end: opposite.b.end }],
  };
};

const agreement = (a: Point, b: Point, likeness: Likeness): Verdict => ({
  kind: 'agrees',
  axis: 'stance',
  confidence: round(0.1 + 0.85 * likeness.matter),
  because: { reason: 'same-advice' },
  cuesA: sharedCues(a, b),
  cuesB: sharedCues(b, a),
});

/** "Unless there is a reason" restricts nothing. */
const RESTRICTS = /\b(?:only (?:if|when)|unless(?!.*\breason)|except)\b/;

const onlyIf: Judgement = (a, b, likeness, thresholds) => {
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

const sameAdvice: Judgement = (a, b, likeness, thresholds) =>
  a.statement.stance === b.statement.stance && likeness.matter >= thresholds.agree
    ? agreement(a, b, likeness)
    : null;

/** Tried in this order; the first that applies decides. */
const JUDGEMENTS: readonly Judgement[] = [
  otherAmount,
  otherChoice,
  advisedAndNot,
  oppositeWords,
  onlyIf,
  sameAdvice,
];

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
  for (const judgement of JUDGEMENTS) {
    const verdict = judgement(a, b, likeness, thresholds);
    if (verdict) return verdict;
  }
  return null;
}
