import type { FoundPhrase } from '../contrasts/phrase-finder.ts';
import type { Point } from '../point.ts';
import { closeClashes } from '../scores/side-features.ts';
import type { ClashFinder } from './clash.ts';

const spanOf = ({ tokens }: Point, { first, end }: FoundPhrase) => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});

/**
 * Both advise on the same thing, with a word that cannot hold where the other's does.
 * - "Water them in the morning." / "Water them in the evening."
 */
export const oppositeWords: ClashFinder = ({ a, b, sides }) => {
  if (sides.closeOppositesClash === 0) return null;
  const [clash] = closeClashes(a, b);
  if (!clash) return null;
  const [cueA, cueB] = [spanOf(a, clash.a), spanOf(b, clash.b)];
  return {
    axis: 'alternative',
    because: {
      reason: 'opposite-words',
      a: a.statement.text.slice(cueA.start, cueA.end),
      b: b.statement.text.slice(cueB.start, cueB.end),
    },
    cuesA: [cueA],
    cuesB: [cueB],
  };
};
