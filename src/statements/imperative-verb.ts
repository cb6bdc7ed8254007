import type { Token } from '../language/token.ts';
import { tokenize } from '../language/tokenize.ts';
import { isSubjectOf, lacksFiniteVerb } from './noun-subject.ts';
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

/** British spellings are no inflected forms: the lemma of "summarise" has a z. */
const isBare = ({ lemma }: Token, lower: string): boolean =>
  lemma === lower || lemma === lower.replace(/s(?=e$)/, 'z');

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
  if (!next) {
    const lone = tokens.length === 1;
    return (
      lone &&
      ((NOUN_FIRST.words.has(verb.lower) && verb.pos !== 'X') || AUXILIARIES.has(verb.lower))
    );
  }
  if (NOT_DIRECTIVE.words.has(`${verb.lower} ${next.lower}`)) return true;
  if (verb.lower === 'do' && /^(n't|not)$/.test(next.lower)) return true;
  if (/^(who|which|whose)$/.test(next.lower)) return !DIRECTIVE_VERBS.words.has(verb.lower);
  // "Tell us how it went!" talks to the audience.
  if (/^(us|me)$/.test(next.lower)) return true;
  const asks = SUBJECT_PRONOUNS.words.has(next.lower) && !OBJECT_PRONOUNS.has(next.lower);
  return AUXILIARIES.has(verb.lower) && asks;
};

/** "Drink water." */
const isCurt = (tokens: readonly Token[]): boolean =>
  tokens.length === 3 && /^[.!]$/.test(tokens[2]?.text ?? '') && tokens[1]?.pos === 'NOUN';

/** Whether the words from the verb on make a whole sentence in which nothing else can be the verb. */
const isOnlyVerb = (tokens: readonly Token[], rest: readonly Token[]): boolean =>
  tokens.length > 3 && /^[.!:]$/.test(tokens.at(-1)?.text ?? '') && lacksFiniteVerb(rest);

/**
 * Whether the token at `i` is a verb in its bare form that tells the reader what to do.
 * @param clear asks for evidence beyond doubt: a listed verb with an object or particle behind it
 */
export function isImperative(tokens: readonly Token[], i: number, clear: boolean): boolean {
  const verb = tokens[i];
  if (!verb || isRuledOut(tokens, i)) return false;
  const [read, ...rest] = readAfterYouShould(tokens, i);
  const [next] = rest;
  if (!read) return false;
  const listed = DIRECTIVE_VERBS.words.has(verb.lower);
  const mostlyNoun = NOUN_FIRST.words.has(verb.lower);
  const onlyVerb = isOnlyVerb(tokens, rest) || (listed && isCurt(tokens));
  const taggedVerb = read.pos === 'VERB' || (read.pos === 'AUX' && AUXILIARIES.has(read.lower));
  // The tagger knows few technical verbs; an object right behind a listed one is enough.
  const takenAsVerb = next?.pos === 'PRON' || next?.pos === 'DET' || onlyVerb;
  if (!taggedVerb && !(listed && takenAsVerb)) return false;
  if (!listed && !isBare(read, verb.lower)) return false;
  const doubtful = mostlyNoun || !listed;
  if (!TAKES_CLAUSE.has(verb.lower) && isSubjectOf(rest, doubtful)) return false;
  if (clear) return listed && !mostlyNoun && (hasObject(next) || verb.pos === 'VERB');
  if (!listed && !mostlyNoun) {
    // An item of a list may stand without its full stop: "Destructure props first".
    const bareItem = verb.pos === 'VERB' && tokens.length > 2 && lacksFiniteVerb(rest);
    return hasObject(next) || onlyVerb || bareItem;
  }
  if (!mostlyNoun || (listed && verb.pos === 'VERB')) return true;
  if (hasObject(next) && (next?.pos !== 'ADJ' || LIKE_ADVERBS.has(next.lower))) return true;
  // "Code review matters": three nouns, as the tagger sees it, with the verb among them.
  const compound = next?.pos === 'NOUN' && rest[1]?.pos === 'NOUN';
  return (onlyVerb && (listed || !compound)) || (listed && endsClause(tokens[i + 1]));
}
