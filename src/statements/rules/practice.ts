import type { Token } from '../../language/token.ts';
import { wordList } from '../../language/word-list.ts';
import type { Reading } from '../reading.ts';
import type { Finding, Rule } from '../rule.ts';

const NO_DEED = wordList(
  'Verbs that, behind "I" or "we", tell of a mind, a state or the text itself rather than of a practice; written for this project.',
  `admit adore concur travel return agree appreciate argue assume be believe belong bet call care claim come confess consider cover cry
  deal deserve despise discuss doubt dread dream enjoy envy expect explain fail fear feel find forget get grant guess happen
  hate have hear hope imagine intend know laugh like live look_at look_back look_forward love mean mention mind miss need notice own plan
  prefer promise realise realize recall reckon recognise recognize recommend regret remember remind say see seem sell share_this sound spend_most stand struggle suffer suggest
  suppose suspect talk_about tell thank think trust try understand want welcome wince wish wonder work worry hold_that owe
  urge advise encourage speak_of sleep_badly lose forgive insist sit smile sigh quote describe list go_into hold_no hope_this`,
);
const PAST =
  /\b(?:was|were|had|did|ago|yesterday|last (?:year|week|month|night|summer|winter|spring)|once (?:i|we)|back then|used to)\b/;
/** Verbs whose present looks like their past, and what earns somebody's living. */
const DOUBTFUL = new Set(
  'put read set let cut hit shut cost beat spread quit hurt run train'.split(' '),
);
const TRADE = /\bfor a living\b|^q\b/;
/** "Then we stop.": fewer tokens from the verb on tell of nothing that could be done likewise. */
const SHORTEST = 5;
const ADVERBS =
  /^(?:always|usually|generally|normally|often|now|also|then|still|only|just|simply|myself|first|therefore|mostly|rarely|almost|nearly|never|all|both|each)$/;
/** What may stand between the beginning of a clause and "I" or "we". */
const LEADS = new Set([
  ',',
  ';',
  ':',
  '–',
  '—',
  '-',
  'so',
  'and',
  'but',
  '(',
  'then',
  'now',
  'days',
  'instead',
]);

/** "On Sundays I cook": behind a fronted phrase without a verb the subject needs no comma. */
const opensClause = (tokens: readonly Token[], i: number): boolean =>
  i === 0 ||
  LEADS.has(tokens[i - 1]?.lower ?? '') ||
  (i < 8 &&
    /^(?:ADP|ADV)$/.test(tokens[0]?.pos ?? '') &&
    !tokens.slice(0, i).some(({ pos }) => /^(?:VERB|AUX|PRON|SCONJ)$/.test(pos)));

const isPresent = ({ lower, lemma, pos }: Token): boolean =>
  pos === 'VERB' && lemma === lower && /^[a-z]+$/.test(lower);

/** Reads "I always keep", "we don't patch", "we never sit" from the pronoun on. */
const readFrom = (tokens: readonly Token[], subject: number): Finding | null => {
  let at = subject + 1;
  let denied = false;
  const first = tokens[at]?.lower ?? '';
  if (/^(?:do|wo|will|would)$/.test(first) && /^(?:n't|not)$/.test(tokens[at + 1]?.lower ?? '')) {
    denied = true;
    at += 2;
  }
  while (ADVERBS.test(tokens[at]?.lower ?? '')) {
    denied ||= /^(?:never|rarely)$/.test(tokens[at]?.lower ?? '');
    at += 1;
  }
  if (tokens.length - at < SHORTEST) return null;
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (!verb || !next || next.lower === 'that' || !isPresent(verb)) return null;
  if (
    DOUBTFUL.has(verb.lower) ||
    NO_DEED.words.has(verb.lower) ||
    NO_DEED.words.has(`${verb.lower} ${next.lower}`)
  )
    return null;
  return { rule: 'practice', stance: denied ? 'avoid' : 'do', strength: 'may', action: at };
};

/**
 * What the author does as a rule, in the plain present, told so that the reader may do likewise.
 * - yes do: I fill the kettle the evening before.
 * - yes do: These days we write the list by hand.
 * - yes do: On Sundays I cook for the whole week.
 * - yes avoid: We don't prune in the first year.
 * - yes avoid: I won't lift anything heavy alone.
 * - no: I live in a small town.
 * - no: We put it there last year.
 * - no: I think that it works.
 * - no: I have three sisters.
 * - no: Do we need one?
 * - no: I can’t speak for you, but nothing else helps.
 */
export const practice: Rule = {
  name: 'practice',
  find: ({ tokens, lower, isQuestion }: Reading) => {
    if (isQuestion || PAST.test(lower) || TRADE.test(lower)) return null;
    for (const [i, token] of tokens.entries()) {
      if (token.lower !== 'i' && token.lower !== 'we') continue;
      if (!opensClause(tokens, i)) continue;
      const found = readFrom(tokens, i);
      if (found) return found;
    }
    return null;
  },
};
