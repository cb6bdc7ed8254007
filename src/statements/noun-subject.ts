import type { Token } from '../language/token.ts';

const FINITE = new Set(
  "is are was were has had will would can could should may might must does did 's 're isn't aren't gets".split(
    ' ',
  ),
);
/** Words at which a noun phrase ends: behind them stands a clause of its own. */
const PHRASE_ENDS = new Set(
  'that which who how what if when where why whether and or but while until so because as'.split(
    ' ',
  ),
);
const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'ADP', 'X']);

const inNounPhrase = (token: Token): boolean =>
  (POSSESSIVES.has(token.lower) || NOMINAL.has(token.pos)) && !PHRASE_ENDS.has(token.lower);

/**
 * Whether what looks like a bare verb is the subject of a finite verb further on ("Code review matters").
 * @param rest the tokens behind it
 */
export function isSubjectOf(verb: Token, rest: readonly Token[]): boolean {
  for (const token of rest) {
    if (FINITE.has(token.lower)) return true;
    const inflected = token.lemma !== token.lower && /(s|ed)$/.test(token.lower);
    const isOther = verb.pos !== 'VERB' && verb.pos !== 'AUX';
    if (token.pos === 'VERB' && inflected && isOther) return true;
    if (!inNounPhrase(token)) return false;
  }
  return false;
}
