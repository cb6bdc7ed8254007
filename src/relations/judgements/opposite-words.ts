import { findAntonyms, playSamePart } from '../contrasts/antonym-contrast.ts';
import { type Judgement, toConfidence } from '../judgement.ts';

/** With fewer words in common than this, two opposite words need not be said of one thing. */
const WORDS_IN_COMMON = 0.15;

/**
 * Both advise on the same thing, with one word that cannot hold where the other's does.
 * - "Water them in the morning." / "Water them in the evening."
 */
export const oppositeWords: Judgement = (a, b, { matter, words }, thresholds) => {
  if (
    a.statement.stance !== b.statement.stance ||
    matter < thresholds.opposeByWords ||
    words < WORDS_IN_COMMON
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
    confidence: toConfidence(matter * 0.75),
    because: { reason: 'opposite-words', a: opposite.a.text, b: opposite.b.text },
    cuesA: [{ start: opposite.a.start, end: opposite.a.end }],
    cuesB: [{ start: opposite.b.start, end: opposite.b.end }],
  };
};
