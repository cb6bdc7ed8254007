import { stanceCue } from '../cues.ts';
import type { ClashFinder } from './clash.ts';

/** So much of the words of what one advises against must stand in what the other advises. */
const COVERED = 0.65;

/**
 * One advises the thing that the other advises against, or thinks needless, or expects nothing of.
 * - "Rinse the rice." / "Don't rinse the rice."
 * - "Peel the carrots." / "There's no need to peel carrots."
 */
export const advisedAndNot: ClashFinder = ({ a, b, sides }) => {
  if (sides.stancesDiffer === 0 || sides.oppositesConfirm > 0) return null;
  if (
    sides.veryThing === 0 &&
    (sides.coverage < COVERED || sides.sharedTurned <= sides.sharedAlike)
  )
    return null;
  const contra = a.statement.stance === 'avoid' ? a : b;
  const isBelief = contra.statement.rule === 'belief';
  const needless = contra.statement.strength === 'may' && !isBelief;
  return {
    axis: isBelief ? 'belief' : 'stance',
    because: { reason: needless ? 'needless' : 'advised-and-not' },
    cuesA: stanceCue(a),
    cuesB: stanceCue(b),
  };
};
