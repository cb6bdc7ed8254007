import type { Token } from '../language/token.ts';
import { OPENERS, SUBJECT_PRONOUNS, SUBORDINATORS } from './words/function-words.ts';
import { DIRECTIVE_VERBS, NOUN_FIRST } from './words/verbs.ts';

/** A token at which a directive may begin. */
export interface ClauseStart {
  readonly index: number;
  /** Whether the sentence itself, or its fronted part, leads here; a coordinated clause needs clearer evidence. */
  readonly main: boolean;
}

/** After a plain "and" the subject of the sentence mostly goes on ("we went home and slept"). */
const COORDINATORS = new Set(['but', 'so']);
const CLAUSE_ENDS = new Set([';', ':', '—', '–', '--', '-', '…', '...', '..', '(']);
/** "One tip – check the lid": what stands before these is a lead, unless it is a clause of its own. */
const LEAD_ENDS = new Set([':', '-', '–', '—', '…', '...']);
/** A sentence of more clauses than this is a list that lost its lines; what stands further on is passed over. */
const MOST_STARTS = 60;
/** "Word: text" leads are short; a colon further in belongs to the sentence. */
const LONGEST_LEAD = 6;

/** Phrases that may stand before an imperative without changing it. */
const OPENING_PHRASES = [
  'by all means',
  'that said',
  'having said that',
  'of course',
  'even so',
  'above all',
  'first of all',
  'last of all',
  'most of all',
  'all in all',
  'whatever you do',
  'at least',
  'at the very least',
];

const isFiniteVerb = (token: Token): boolean => token.pos === 'AUX' && token.lower !== 'be';

const isMark = (token: Token): boolean =>
  token.pos === 'PUNCT' ||
  token.pos === 'SYM' ||
  token.pos === 'EMOJI' ||
  /^["“”'’*✓✔✗✘❌✅]+$/.test(token.text);

const isNumbering = (tokens: readonly Token[], i: number): boolean =>
  /^(\d{1,3}|[a-z])$/i.test(tokens[i]?.text ?? '') && /^[.):]$/.test(tokens[i + 1]?.text ?? '');

const skipMarks = (tokens: readonly Token[], from: number): number => {
  let i = from;
  for (;;) {
    if (isNumbering(tokens, i)) i += 2;
    else if (tokens[i] && isMark(tokens[i] as Token)) i += 1;
    else if (/^\d+\.$/.test(tokens[i]?.text ?? '')) i += 1;
    else return i;
  }
};

/** "Lightly oil the bowl": how it is to be done may stand before the verb. */
const opensOnly = (tokens: readonly Token[], i: number): boolean => {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token) return false;
  const tellsHow = token.pos === 'ADV' && token.lower.endsWith('ly') && next?.pos === 'VERB';
  return OPENERS.words.has(token.lower) || tellsHow;
};

/** Passes over "Finally," and "and then always" to the word that matters. */
const skipOpeners = (tokens: readonly Token[], from: number): number => {
  let i = skipMarks(tokens, from);
  const next = tokens
    .slice(i, i + 4)
    .map(({ lower }) => lower)
    .join(' ');
  const phrase = OPENING_PHRASES.find((words) => `${next} `.startsWith(`${words} `));
  if (phrase) {
    i += phrase.split(' ').length;
    if (tokens[i]?.text === ',') i += 1;
  }
  while (tokens[i] && opensOnly(tokens, i)) {
    i = tokens[i + 1]?.text === ',' ? i + 2 : i + 1;
  }
  return i;
};

const opensFrontedPart = (token: Token | undefined): boolean =>
  token !== undefined &&
  (SUBORDINATORS.words.has(token.lower) || (token.pos === 'VERB' && token.lower.endsWith('ing')));

/** Words right before a "don't" of which they are no subject ("Whatever you do don't"). */
const DENIED = new Set([
  'do',
  'please',
  'just',
  'but',
  'then',
  'however',
  'also',
  'so',
  'or',
  'definitely',
]);

/** "I just don't know": the words before a denial lead back to a subject. */
const hasSubject = (tokens: readonly Token[], denial: number): boolean => {
  const before = tokens.slice(0, denial).findLast(({ lower }) => !DENIED.has(lower));
  return (
    before !== undefined &&
    (SUBJECT_PRONOUNS.words.has(before.lower) || /^(?:NOUN|PROPN|PRON)$/.test(before.pos))
  );
};

const opensNegation = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'never' ||
  (tokens[i]?.lower === 'do' && /^(n't|not)$/.test(tokens[i + 1]?.lower ?? ''));

/** Verbs that a bare verb may follow within their own clause ("help keep"). */
const GOVERNING = new Set(
  'help let make go come try see watch hear have dare need want like become be seem look sound feel get remain stay grow turn keep'.split(
    ' ',
  ),
);

/**
 * Whether a bare verb behind a fronted clause may open the main one though no comma parts them
 * ("When it rains bring it in"): before it stands a noun in the singular, an object or an adverb, of which it cannot be the verb.
 */
const opensWithoutComma = (tokens: readonly Token[], i: number): boolean => {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !token || !next) return false;
  const bare = DIRECTIVE_VERBS.words.has(token.lower) && !NOUN_FIRST.words.has(token.lower);
  if (!bare || (next.pos !== 'DET' && next.pos !== 'PRON' && next.pos !== 'ADP')) return false;
  const singular = before.pos === 'NOUN' && before.lemma === before.lower;
  const ended = before.pos === 'VERB' && !GOVERNING.has(before.lemma.toLowerCase());
  return (
    singular ||
    ended ||
    before.pos === 'ADV' ||
    /^(?:it|them|him|her|this|that)$/.test(before.lower)
  );
};

/** "Second-hand" is one word; a dash that parts clauses stands between spaces. */
const isHyphen = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '-' &&
  (tokens[i - 1]?.end === tokens[i]?.start || tokens[i]?.end === tokens[i + 1]?.start);

const endsLead = (tokens: readonly Token[], head: number, i: number): boolean =>
  LEAD_ENDS.has(tokens[i]?.text ?? '') &&
  i - head <= LONGEST_LEAD &&
  (tokens[i]?.text === ':' || !tokens.slice(head, i).some(isFiniteVerb));

/** Every token of a sentence at which a directive may begin, in order, each once. */
export function clauseStarts(tokens: readonly Token[]): ClauseStart[] {
  const starts = new Map<number, boolean>();
  const add = (from: number, main: boolean) => {
    // Words in quotation marks further in are somebody's, not the author's.
    if (from > 0 && /^["“”'‘]$/.test(tokens[from]?.text ?? '')) return;
    for (const index of [skipMarks(tokens, from), skipOpeners(tokens, from)]) {
      if (index < tokens.length && !starts.get(index)) starts.set(index, main);
    }
  };
  add(0, true);
  const head = skipMarks(tokens, 0);
  let opened = opensFrontedPart(tokens[head]) || opensFrontedPart(tokens[skipOpeners(tokens, 0)]);
  // Whether a clause further in began with a fronted part ("…, but if it rains, dig").
  let later = false;
  let depth = 0;
  for (let i = head; i < tokens.length && starts.size < MOST_STARTS; i += 1) {
    const token = tokens[i] as Token;
    if (isHyphen(tokens, i)) continue;
    // What stands in brackets neither opens the main clause nor ends the fronted part.
    if (token.text === '(' || token.text === ')')
      depth = token.text === '(' ? depth + 1 : Math.max(0, depth - 1);
    if (endsLead(tokens, head, i)) {
      add(i + 1, true);
      opened ||= opensFrontedPart(tokens[skipOpeners(tokens, i + 1)]);
    } else if (opened && depth === 0 && token.text === ',') {
      add(i + 1, true);
      // "If it rains, they stay": a subject behind the comma begins the main clause.
      if (SUBJECT_PRONOUNS.words.has(tokens[skipOpeners(tokens, i + 1)]?.lower ?? ''))
        opened = false;
    }
    // "Keeping notes will help, perhaps more": what opened the sentence was its subject.
    else if (opened && /ing$/.test(tokens[head]?.lower ?? '') && isFiniteVerb(token))
      opened = false;
    else if (opened && depth === 0 && i > head + 1 && opensWithoutComma(tokens, i)) add(i, true);
    else if (CLAUSE_ENDS.has(token.text)) add(i + 1, false);
    else if (COORDINATORS.has(token.lower)) {
      add(i + 1, false);
      later = opensFrontedPart(tokens[i + 1]);
    } else if (later && depth === 0 && token.text === ',') add(i + 1, true);
    else if (
      opensNegation(tokens, i) &&
      DENIED.has(tokens[i - 1]?.lower ?? '') &&
      !hasSubject(tokens, i)
    )
      add(i, false);
    else if (token.lower === 'and' && opensNegation(tokens, i + 1)) add(i + 1, false);
  }
  return [...starts].map(([index, main]) => ({ index, main })).sort((a, b) => a.index - b.index);
}
