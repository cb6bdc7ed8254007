import type { Token } from '../language/token.ts';
import { tokenize } from '../language/tokenize.ts';
import { SUBJECT_PRONOUNS } from './words/function-words.ts';
import { DIRECTIVE_VERBS, NOT_DIRECTIVE, NOUN_FIRST } from './words/verbs.ts';

/** How many tokens behind the verb are looked at. */
const WINDOW = 14;
const FINITE = new Set(
  "is are was were has had will would can could should may might must does did 's 're isn't aren't gets".split(
    ' ',
  ),
);
const PHRASE_ENDS = new Set([
  'that',
  'which',
  'who',
  'how',
  'what',
  'if',
  'when',
  'where',
  'why',
  'whether',
  'and',
  'or',
  'but',
  'while',
  'until',
  'so',
  'because',
  'as',
]);
const OPEN_TAGS = new Set(['DET', 'PRON', 'ADP', 'PART', 'ADV', 'NUM', 'SCONJ']);

const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their']);
/** Tagged as adjectives, they say how to do it ("Test early"). */
const LIKE_ADVERBS = new Set([
  'early',
  'late',
  'hard',
  'fast',
  'slow',
  'small',
  'big',
  'less',
  'more',
  'long',
  'short',
]);
/** Verbs that take a whole clause, whose finite verb then says nothing against an imperative. */
const TAKES_CLAUSE = new Set([
  'make',
  'ensure',
  'check',
  'verify',
  'confirm',
  'remember',
  'assume',
  'be',
  'accept',
  'remind',
  'tell',
  'show',
  'believe',
  'say',
]);

const inNounPhrase = (token: Token): boolean =>
  (POSSESSIVES.has(token.lower) ||
    ['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'ADP', 'X'].includes(token.pos)) &&
  !PHRASE_ENDS.has(token.lower);

/** "Code review matters": what looked like a verb is the subject of a finite verb further on. */
const isSubjectOf = (verb: Token, rest: readonly Token[]): boolean => {
  for (const token of rest) {
    if (FINITE.has(token.lower)) return true;
    const inflected = token.lemma !== token.lower && /(s|ed)$/.test(token.lower);
    if (token.pos === 'VERB' && inflected && verb.pos !== 'VERB' && verb.pos !== 'AUX') return true;
    if (!inNounPhrase(token)) return false;
  }
  return false;
};

/** The words from `verb` on, tagged as if "you should" stood before them: that settles noun or verb. */
const readAfterYouShould = (tokens: readonly Token[], verb: number): Token[] => {
  const words = tokens.slice(verb, verb + WINDOW).map((token, i) => {
    const shouted = token.text.length > 1 && token.text === token.text.toUpperCase();
    return i === 0 || shouted || token.pos === 'PROPN' ? token.lower : token.text;
  });
  return tokenize(`you should ${words.join(' ').replace(/ (n't|'s)/g, '$1')}`).slice(2);
};

const hasOpenNeighbour = (next: Token | undefined): boolean =>
  next !== undefined &&
  next.lower !== 'of' &&
  (OPEN_TAGS.has(next.pos) || (next.pos === 'ADJ' && next.lower !== 'own'));

const endsClause = (next: Token | undefined): boolean =>
  next === undefined || next.pos === 'PUNCT' || next.lower === 'and' || next.lower === '&';

/**
 * Whether the token at `i` is a verb in its bare form that tells the reader what to do.
 * @param clear asks for evidence beyond doubt: a listed verb with an object or particle behind it
 */
export function isImperative(tokens: readonly Token[], i: number, clear: boolean): boolean {
  const verb = tokens[i];
  const next = tokens[i + 1];
  if (!verb || !/^[a-z][a-z-]*$/.test(verb.lower)) return false;
  if (NOT_DIRECTIVE.words.has(verb.lower)) return false;
  if (next && NOT_DIRECTIVE.words.has(`${verb.lower} ${next.lower}`)) return false;
  if (next && FINITE.has(next.lower)) return false;
  if (next && /^(who|which|whose)$/.test(next.lower) && !DIRECTIVE_VERBS.words.has(verb.lower))
    return false;
  if (verb.lower === 'do' && (next?.lower === "n't" || next?.lower === 'not')) return false;
  // A lone word that is mostly a noun names something, as in a cell of a table.
  if (tokens.length === 1 && NOUN_FIRST.words.has(verb.lower) && verb.pos !== 'X') return false;
  const [read, readNext, ...after] = readAfterYouShould(tokens, i);
  if (!read || (read.pos !== 'VERB' && read.pos !== 'AUX')) return false;
  if (read.pos === 'AUX' && !['be', 'have', 'do'].includes(read.lower)) return false;
  const listed = DIRECTIVE_VERBS.words.has(verb.lower);
  if (!listed && read.lemma !== verb.lower) return false;
  const isAuxiliary = ['do', 'have', 'be'].includes(verb.lower);
  if (
    isAuxiliary &&
    next &&
    SUBJECT_PRONOUNS.words.has(next.lower) &&
    next.lower !== 'what' &&
    next.lower !== 'it' &&
    next.lower !== 'that' &&
    next.lower !== 'this'
  )
    return false;
  if (readNext && !TAKES_CLAUSE.has(verb.lower) && isSubjectOf(verb, [readNext, ...after]))
    return false;
  const object = hasOpenNeighbour(readNext);
  if (clear) return listed && (object || verb.pos === 'VERB') && !NOUN_FIRST.words.has(verb.lower);
  if (!listed) return object;
  if (NOUN_FIRST.words.has(verb.lower) && verb.pos !== 'VERB') {
    return (
      (object && (readNext?.pos !== 'ADJ' || LIKE_ADVERBS.has(readNext.lower))) || endsClause(next)
    );
  }
  return true;
}
