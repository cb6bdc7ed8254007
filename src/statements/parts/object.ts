import type { Token } from '../../language/token.ts';
import type { TextSpan } from '../../model/span.ts';
import { JUDGING_RULES } from '../../model/statement.ts';

/** Words that belong to the verb before them ("turn off the light", "write the answer down"). */
const PARTICLES = new Set(['up', 'off', 'out', 'down', 'away', 'back', 'over', 'aside']);
const NAMING = /^(?:NOUN|PROPN|PRON)$/;
/** Tags of words that may stand before the noun of a phrase, or between its nouns. */
const WITHIN = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/;
const POSSESSIVE = /^(?:['’]s?|of)$/;

/** Participles, adverbs and joined adjectives stand within a phrase where a noun follows: "the most used tool". */
const mayModify = ({ pos, lower }: Token): boolean =>
  /^(?:ADV|CCONJ)$/.test(pos) || lower === '-' || (pos === 'VERB' && /(?:ed|ing|en)$/.test(lower));

/** Index behind the last token of the noun phrase that begins at `from`; `from` itself where none does. */
function endOfPhrase(tokens: readonly Token[], from: number): number {
  let end = from;
  for (const [i, token] of tokens.entries()) {
    if (i < from) continue;
    const before = tokens[i - 1];
    const opensAgain = /^(?:DET|PRON|NUM|VERB)$/.test(token.pos);
    if (end > from && opensAgain && !POSSESSIVE.test(before?.lower ?? '')) break;
    // A noun behind "and" opens a phrase of its own; behind two joined adjectives it ends this one.
    if (token.pos === 'CCONJ' && (end > from || before?.pos !== 'ADJ')) break;
    if (NAMING.test(token.pos)) end = i + 1;
    else if (!WITHIN.test(token.pos) && !POSSESSIVE.test(token.lower) && !mayModify(token)) break;
  }
  return end;
}

interface ActionAndTime {
  readonly action: TextSpan | null;
  readonly timing: TextSpan | null;
}

/**
 * What the action is done to: the noun phrase behind its verb, or the thing that is judged; `null` where the verb has
 * none. Offsets count in `text`.
 * - "Water the young plants in the evening." → "the young plants"
 * - "Turn off your phone." → "your phone"
 * - "Wait until Monday." → nothing
 */
export function findObject(
  text: string,
  tokens: readonly Token[],
  { action, timing }: ActionAndTime,
  rule: string,
): TextSpan | null {
  if (!action) return null;
  const isIn = (span: TextSpan | null, { start, end }: Token): boolean =>
    span !== null && start >= span.start && end <= span.end;
  const within = tokens.filter((token) => isIn(action, token) && !isIn(timing, token));
  // "Be early" and "make sure it fits" are done to nothing.
  if (within[0]?.lower === 'be' || within[1]?.lower === 'sure') return null;
  let from = JUDGING_RULES.has(rule) ? 0 : 1;
  if (PARTICLES.has(within[from]?.lower ?? '')) from += 1;
  const [first, last] = [within[from], within[endOfPhrase(within, from) - 1]];
  if (!first || !last || last.end <= first.start) return null;
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
}
