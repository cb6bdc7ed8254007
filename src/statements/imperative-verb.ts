import type { Token } from '../language/token.ts';
import { tokenize } from '../language/tokenize.ts';
import { isSubjectOf } from './noun-subject.ts';
import { SUBJECT_PRONOUNS } from './words/function-words.ts';
import { DIRECTIVE_VERBS, NOT_DIRECTIVE, NOUN_FIRST } from './words/verbs.ts';

/** How many tokens behind the verb are looked at. */
const WINDOW = 14;
const AUXILIARIES = new Set(['do', 'have', 'be']);
/** Behind "do" and "have" these are objects ("do it", "have what you need"), not the subject of a question. */
const OBJECT_PRONOUNS = new Set([
  'what',
  'it',
  'that',
  'this',
  'these',
  'those',
  'someone',
  'something',
]);
/** Verbs that take a whole clause, whose finite verb then says nothing against an imperative. */
const TAKES_CLAUSE = new Set(
  'make ensure check verify confirm remember assume be accept remind tell show believe say'.split(
    ' ',
  ),
);
/** Tagged as adjectives, they say how to do it ("Test early"). */
const LIKE_ADVERBS = new Set('early late hard fast slow small big less more long short'.split(' '));
const OPEN_TAGS = new Set(['DET', 'PRON', 'ADP', 'PART', 'ADV', 'NUM', 'SCONJ']);

/** The words from `verb` on, tagged as if "you should" stood before them: that settles noun or verb. */
const readAfterYouShould = (tokens: readonly Token[], verb: number): Token[] => {
  const words = tokens.slice(verb, verb + WINDOW).map((token, i) => {
    const shouted = token.text.length > 1 && token.text === token.text.toUpperCase();
    return i === 0 || shouted || token.pos === 'PROPN' ? token.lower : token.text;
  });
  return tokenize(`you should ${words.join(' ').replace(/ (n't|'s)/g, '$1')}`).slice(2);
};

const hasObject = (next: Token | undefined): boolean =>
  next !== undefined &&
  next.lower !== 'of' &&
  (OPEN_TAGS.has(next.pos) || (next.pos === 'ADJ' && next.lower !== 'own'));

const endsClause = (next: Token | undefined): boolean =>
  next === undefined || next.pos === 'PUNCT' || next.lower === 'and' || next.lower === '&';

/** Whether the words at `i` alone rule an imperative out: an aside, a question, a subject, a denial. */
const isRuledOut = (tokens: readonly Token[], i: number): boolean => {
  const [verb, next] = [tokens[i], tokens[i + 1]];
  if (!verb || !/^[a-z][a-z-]*$/.test(verb.lower) || NOT_DIRECTIVE.words.has(verb.lower))
    return true;
  // A lone word that is mostly a noun names something, as in a cell of a table.
  if (!next) return tokens.length === 1 && NOUN_FIRST.words.has(verb.lower) && verb.pos !== 'X';
  if (NOT_DIRECTIVE.words.has(`${verb.lower} ${next.lower}`)) return true;
  if (verb.lower === 'do' && /^(n't|not)$/.test(next.lower)) return true;
  if (/^(who|which|whose)$/.test(next.lower)) return !DIRECTIVE_VERBS.words.has(verb.lower);
  const asks = SUBJECT_PRONOUNS.words.has(next.lower) && !OBJECT_PRONOUNS.has(next.lower);
  return AUXILIARIES.has(verb.lower) && asks;
};

/** Whether a word that is a noun as often stands as a verb here: by its object, or in a sentence without another. */
const isVerbHere = (tokens: readonly Token[], i: number, next: Token | undefined): boolean => {
  if (hasObject(next) && (next?.pos !== 'ADJ' || LIKE_ADVERBS.has(next.lower))) return true;
  const isSentence = /^[.!:]$/.test(tokens.at(-1)?.text ?? '') && tokens.length > 3;
  return isSentence || endsClause(tokens[i + 1]);
};

/**
 * Whether the token at `i` is a verb in its bare form that tells the reader what to do.
 * @param clear asks for evidence beyond doubt: a listed verb with an object or particle behind it
 */
export function isImperative(tokens: readonly Token[], i: number, clear: boolean): boolean {
  const verb = tokens[i];
  if (!verb || isRuledOut(tokens, i)) return false;
  const [read, next, ...after] = readAfterYouShould(tokens, i);
  if (!read) return false;
  const listed = DIRECTIVE_VERBS.words.has(verb.lower);
  const taggedVerb = read.pos === 'VERB' || (read.pos === 'AUX' && AUXILIARIES.has(read.lower));
  // The tagger knows few technical verbs; an object right behind a listed one is enough.
  if (!taggedVerb && !(listed && (next?.pos === 'PRON' || next?.pos === 'DET'))) return false;
  if (!listed && read.lemma !== verb.lower) return false;
  if (next && !TAKES_CLAUSE.has(verb.lower) && isSubjectOf(verb, [next, ...after])) return false;
  const mostlyNoun = NOUN_FIRST.words.has(verb.lower);
  if (clear) return listed && !mostlyNoun && (hasObject(next) || verb.pos === 'VERB');
  if (!listed) return hasObject(next);
  return !mostlyNoun || verb.pos === 'VERB' || isVerbHere(tokens, i, next);
}
