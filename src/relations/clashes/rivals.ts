import { areRivals } from '../contrasts/alternatives.ts';
import { stanceCue } from '../cues.ts';
import type { ClashFinder } from './clash.ts';

/**
 * Both take something for one purpose, and not the same thing.
 * - "Use oil for the pan." / "I use butter for the pan."
 */
export const rivals: ClashFinder = ({ a, b, sides }) => {
  if (sides.rivals === 0) return null;
  const pair = a.choices.flatMap((one) =>
    b.choices
      .filter((other) => areRivals(one, other, a.textWords, b.textWords))
      .map((other) => ({ one, other })),
  )[0];
  if (!pair) return null;
  const wordsOf = (point: typeof a, things: ReadonlySet<string>) =>
    point.tokens.filter(({ stem }) => things.has(stem));
  const [ofA, ofB] = [wordsOf(a, pair.one.thing), wordsOf(b, pair.other.thing)];
  return {
    axis: 'alternative',
    because: {
      reason: 'opposite-words',
      a: ofA.map(({ text }) => text).join(' '),
      b: ofB.map(({ text }) => text).join(' '),
    },
    cuesA: ofA.length > 0 ? ofA.map(({ start, end }) => ({ start, end })) : stanceCue(a),
    cuesB: ofB.length > 0 ? ofB.map(({ start, end }) => ({ start, end })) : stanceCue(b),
  };
};
