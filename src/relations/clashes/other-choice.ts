import { sharedCues } from '../cues.ts';
import type { ClashFinder } from './clash.ts';

/**
 * Both choose between the same two things the other way round, or one takes just what the other leaves.
 * - "Prefer butter over oil." / "Use oil instead of butter."
 */
export const otherChoice: ClashFinder = ({ a, b, sides }) =>
  sides.choicesClash === 0
    ? null
    : {
        axis: 'alternative',
        because: { reason: 'other-choice' },
        cuesA: sharedCues(a, b),
        cuesB: sharedCues(b, a),
      };
