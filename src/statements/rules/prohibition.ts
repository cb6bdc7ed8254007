import type { Token } from '../../language/token.ts';
import { isImperative } from '../imperative-verb.ts';
import type { Reading } from '../reading.ts';
import type { Finding, Rule } from '../rule.ts';
import { SUBJECT_PRONOUNS } from '../words/function-words.ts';
import { NOT_DIRECTIVE, OMITTING } from '../words/verbs.ts';

const NEGATIONS = new Set(["n't", 'not']);
const ADVERBS = new Set([
  'ever',
  'just',
  'simply',
  'always',
  'automatically',
  'even',
  'be',
  'feel',
  'get',
  'let',
]);

/** Index of the verb behind "don't", "do not", "never", or `null` when these do not open the clause. */
const negatedVerb = (tokens: readonly Token[], i: number): number | null => {
  const [first, second] = [tokens[i], tokens[i + 1]];
  if (!first || !second) return null;
  if (first.lower === 'do' && NEGATIONS.has(second.lower)) return i + 2;
  if (first.lower === 'never' && isImperative(tokens, i + 1, false)) return i + 1;
  return null;
};

const GIVING_BACK = new Set([
  'forget',
  'neglect',
  'omit',
  'overlook',
  'skip',
  'avoid',
  'ignore',
  'miss',
  'underestimate',
  'skimp',
  'discount',
  'dismiss',
]);

/** "Don't be afraid to ask" says to ask: the token behind "to", when the negated words only hold one back. */
const encouraged = (tokens: readonly Token[], verb: number): number | null => {
  const head = tokens[ADVERBS.has(tokens[verb]?.lower ?? '') ? verb + 1 : verb];
  if (!head || !(OMITTING.words.has(head.lower) || OMITTING.words.has(head.lemma))) return null;
  const at = tokens.indexOf(head);
  const to = tokens.slice(at + 1, at + 3).findIndex((token) => token.lower === 'to');
  if (to >= 0) return at + 2 + to;
  // "Don't forget the lid" says to take it; "don't wait until noon" and "don't stop" forbid.
  return GIVING_BACK.has(head.lemma) && tokens[at + 1]?.pos !== 'PUNCT' ? at + 1 : null;
};

const findAt = (tokens: readonly Token[], start: number): Finding | null => {
  const verb = negatedVerb(tokens, start);
  if (verb === null || SUBJECT_PRONOUNS.words.has(tokens[verb]?.lower ?? 'you')) return null;
  if (NOT_DIRECTIVE.words.has(tokens[verb]?.lower ?? '')) return null;
  const instead = encouraged(tokens, verb);
  if (instead !== null)
    return {
      rule: 'prohibition',
      stance: 'do',
      strength: 'should',
      action: Math.min(instead, tokens.length - 1),
    };
  const never = tokens[start]?.lower === 'never';
  return {
    rule: 'prohibition',
    stance: 'avoid',
    strength: never ? 'must' : 'should',
    action: verb,
  };
};

/**
 * "Don't", "do not" and "never" before a bare verb; negated hesitation ("don't be afraid to") says to do it.
 * - yes avoid: Don't prune in the first spring.
 * - yes avoid: Never leave the lid open overnight.
 * - yes avoid: If it rains, do not dig.
 * - yes do: Don't be afraid to call twice.
 * - yes do: Never forget to rinse the rice.
 * - no: Don't you love the smell of rain?
 * - no: They never came back.
 * - no: I know what I like and don’t like.
 */
export const prohibition: Rule = {
  name: 'prohibition',
  find: ({ tokens, starts, isQuestion }: Reading) => {
    if (isQuestion) return null;
    for (const { index } of starts) {
      const found = findAt(tokens, index);
      if (found) return found;
    }
    return null;
  },
};
