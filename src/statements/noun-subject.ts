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

/** The month, and the word of standards that grants a choice, are no auxiliaries here. */
const isMonth = (token: Token): boolean => token.text === 'May';

const inNounPhrase = (token: Token): boolean =>
  (POSSESSIVES.has(token.lower) ||
    NOMINAL.has(token.pos) ||
    token.lower === "'s" ||
    isMonth(token)) &&
  !PHRASE_ENDS.has(token.lower);

const isInflected = ({ pos, lemma, lower }: Token): boolean =>
  pos === 'VERB' && lemma !== lower && !lower.endsWith('ing');

/**
 * Whether what looks like a bare verb is the subject of a finite verb further on ("Code review matters").
 * @param rest the tokens behind it
 * @param mostlyNoun whether it is a noun as often, so that a mere inflected verb behind it counts too
 */
export function isSubjectOf(rest: readonly Token[], mostlyNoun: boolean): boolean {
  for (const [i, token] of rest.entries()) {
    const before = rest[i - 1];
    // In "the other person's name" nothing is done.
    const isGenitive = token.lower === "'s" && token.pos === 'PART';
    if (FINITE.has(token.lower) && !isMonth(token) && !isGenitive) return true;
    // "Tie the stems": behind a determiner stands a noun, however it is tagged.
    const isNoun = before !== undefined && (before.pos === 'DET' || POSSESSIVES.has(before.lower));
    const isNamed = before?.pos === 'ADP';
    if (mostlyNoun && !isNoun && !isNamed && isInflected(token)) return true;
    if (!inNounPhrase(token) && !isNoun) return false;
  }
  return false;
}

/** Whether a sentence has no finite verb behind its first word, so that this word must be its verb. */
export function lacksFiniteVerb(rest: readonly Token[]): boolean {
  return !rest.some((token) => (token.pos === 'AUX' && !isMonth(token)) || isInflected(token));
}
