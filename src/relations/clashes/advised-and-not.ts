import { isLimited, isOfAnotherKind } from '../contrasts/coverage.ts';
import { stanceCue } from '../cues.ts';
import type { Likeness } from '../matter.ts';
import type { ClashFinder } from './clash.ts';

/** So much of the words of what one advises against must stand in what the other advises. */
const COVERED = 0.65;
/** Or so much of all telling words, none of them on one side. */
const TURNED = 0.5;
/** Where both advise something, so much must be denied by one of them ("without a lid", "rather than the bus"). */
const DENIED = 0.35;

/** Whether one is against the thing that the other is for. */
function isAgainst({ a, b, sides }: Likeness): boolean {
  if (sides.stancesDiffer === 0) {
    const denied = sides.sharedTurned >= DENIED && a.statement.stance === 'do';
    return denied && !isLimited(a, b) && !isLimited(b, a);
  }
  const [pro, contra] = a.statement.stance === 'do' ? [a, b] : [b, a];
  if (isLimited(contra, pro)) return false;
  if (sides.veryThing === 1) return true;
  const covered = sides.coverage >= COVERED && sides.sharedTurned > sides.sharedAlike;
  const turned = sides.onlyTurned === 1 && sides.sharedTurned >= TURNED;
  return (covered || turned) && !isOfAnotherKind(contra, pro);
}

/**
 * One advises the thing that the other advises against, denies, thinks needless, or expects nothing of.
 * - "Rinse the rice." / "Don't rinse the rice."
 * - "Ride with a helmet." / "Ride without a helmet."
 * - "Peel the carrots." / "There's no need to peel carrots."
 */
export const advisedAndNot: ClashFinder = (likeness) => {
  const { a, b, sides } = likeness;
  if (sides.oppositesConfirm > 0 || !isAgainst(likeness)) return null;
  const cues = { cuesA: stanceCue(a), cuesB: stanceCue(b) };
  if (sides.stancesDiffer === 0)
    return { axis: 'alternative', because: { reason: 'other-choice' }, ...cues };
  const contra = a.statement.stance === 'avoid' ? a : b;
  const isBelief = contra.statement.rule === 'belief';
  const needless = contra.statement.strength === 'may' && !isBelief;
  return {
    axis: isBelief ? 'belief' : 'stance',
    because: { reason: needless ? 'needless' : 'advised-and-not' },
    ...cues,
  };
};
