import type { Relation } from '../model/relation.ts';
import type { Answer } from './judge.ts';
import { plainWords } from './plain-words.ts';

/** How far confidence moves towards the judge's: half the way, as neither has been calibrated. */
const TRUST = 0.5;
/** Only a person's word is certain. */
const MOST = 0.99;
const LONGEST_REASON = 160;

const confirmation = (reason: string): string => {
  const words = plainWords(reason, LONGEST_REASON)
    .replace(/“|(?<=^|\s)"/g, '‘')
    .replace(/[”"]/g, '’')
    .replace(/\.$/, '');
  return words === '' ? 'The judge confirmed it.' : `The judge confirmed it: “${words}”.`;
};

/**
 * Lays an answer over the relation it is about.
 * @returns the relation with its confidence c moved to c + 0.5 · (j − c), j being the judge's, at most 0.99
 *   and with two decimals, and with one more sentence in `why`; `null` when the judge rejected it
 */
export function applyAnswer(relation: Relation, answer: Answer): Relation | null {
  if (!answer.holds) return null;
  const moved = relation.confidence + TRUST * (answer.confidence - relation.confidence);
  return {
    ...relation,
    confidence: Math.round(Math.min(MOST, moved) * 100) / 100,
    why: `${relation.why} ${confirmation(answer.reason)}`,
  };
}
