import { findAntonyms, playSamePart } from '../contrasts/antonym-contrast.ts';
import { findPreference, takesWhatIsLeft } from '../contrasts/preference.ts';
import { stanceCue } from '../cues.ts';
import { type Judgement, toConfidence } from '../judgement.ts';
import type { Likeness } from '../matter.ts';
import type { Point } from '../point.ts';
import { agreement } from './same-advice.ts';

/** So much of what one avoids must be in what the other does: to avoid a special case says nothing of the rest. */
const COVERED = 0.6;
/** Where each has words of its own besides, more is asked for. */
const MOSTLY_COVERED = 0.75;
/** With the same verb and texts this close, half of it will do ("ask for a reason", "ask why"). */
const HALF = { covered: 0.5, text: 0.42 };

type Words = ReadonlySet<string>;

const countBeyond = (words: Words, others: Words): number =>
  [...words].filter((word) => !others.has(word)).length;

/** Whether what is avoided is the very thing that is advised: a verb much the same, and its telling words too. */
const isVeryThing = (
  pro: Point,
  contra: Point,
  { text, gist, words, sameVerb }: Likeness,
): boolean => {
  if (!sameVerb && gist < 0.6 && words < 0.6) return false;
  return contra.deedWords.some((avoided) => {
    if (avoided.size === 0 || (avoided.size < 2 && !sameVerb)) return false;
    return pro.deedWords.some((done) => {
      const missing = countBeyond(avoided, done);
      const covered = 1 - missing / avoided.size;
      if (sameVerb && text >= HALF.text && covered >= HALF.covered) return true;
      // "Dig in autumn" and "Never dig in spring": each speaks of a case of its own.
      const apart = missing > 0 && countBeyond(done, avoided) > 0;
      return covered >= (apart ? MOSTLY_COVERED : COVERED);
    });
  });
};

/**
 * One advises the very thing that the other advises against, or thinks needless, or expects nothing of.
 * - disagrees: "Rinse the rice." / "Don't rinse the rice."
 * - qualifies: "Peel the carrots." / "There's no need to peel carrots."
 * - agrees: "Avoid long titles." / "Keep titles short."
 */
export const advisedAndNot: Judgement = (a, b, likeness, thresholds) => {
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
    return {
      ...agreement(a, b, likeness),
      confidence: toConfidence(likeness.matter * 0.7),
      because: { reason: 'other-side' },
    };
  }
  const isBelief = contra.statement.rule === 'belief';
  const needless = contra.statement.strength === 'may' && !isBelief;
  return {
    kind: needless ? 'qualifies' : 'disagrees',
    axis: isBelief ? 'belief' : 'stance',
    confidence: toConfidence(0.15 + 0.8 * likeness.matter),
    because: { reason: needless ? 'needless' : 'advised-and-not' },
    cuesA: stanceCue(a),
    cuesB: stanceCue(b),
  };
};
