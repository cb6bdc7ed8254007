import { choosesOtherwise, findPreference, takesWhatIsLeft } from '../contrasts/preference.ts';
import { sharedCues } from '../cues.ts';
import { type Judgement, toConfidence } from '../judgement.ts';

/**
 * Both choose between the same two things the other way round, or one takes just what the other leaves.
 * - "Prefer butter over oil." / "Use oil instead of butter."
 */
export const otherChoice: Judgement = (a, b, { matter }, thresholds) => {
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
    confidence: toConfidence(matter * 0.8),
    because: { reason: 'other-choice' },
    cuesA: sharedCues(a, b),
    cuesB: sharedCues(b, a),
  };
};
