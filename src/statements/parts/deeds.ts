import type { Token } from '../../language/token.ts';
import type { TextSpan } from '../../model/span.ts';
import { DIRECTIVE_VERBS, NOUN_FIRST } from '../words/verbs.ts';
import { trimSpan } from './phrase-span.ts';

const MOST_DEEDS = 4;
const JOINERS = new Set(['and', 'then', ',', ';', 'or', '&']);
const PASSED_OVER = new Set(['and', 'then', 'also', 'or', 'even', 'please', 'always', 'finally']);

/** "Ask them to call back": what is wanted is the call; somebody who is named counts as part of the deed. */
const DELEGATION =
  /^(?:ask|tell|request|remind|encourage|urge|invite|get) (?:them|him|her|people|everyone|others|someone|somebody) to (?=\w)/i;

/** Index of a bare verb that goes on with a further deed behind a joiner at `i`, or `null`. */
const nextVerb = (tokens: readonly Token[], i: number): number | null => {
  if (!JOINERS.has(tokens[i]?.lower ?? '')) return null;
  let at = i + 1;
  while (PASSED_OVER.has(tokens[at]?.lower ?? '')) at += 1;
  const verb = tokens[at];
  if (!verb || verb.lemma !== verb.lower || !DIRECTIVE_VERBS.words.has(verb.lower)) return null;
  // "Comments and labels" are things; "and label the box" is a deed.
  const takesObject = /^(?:DET|PRON)$/.test(tokens[at + 1]?.pos ?? '');
  if (NOUN_FIRST.words.has(verb.lower) && !takesObject) return null;
  return verb.pos === 'VERB' || verb.lower === 'be' ? at : null;
};

/**
 * The things a statement says to do, split where a further bare verb is joined on
 * ("fold the letter and keep a copy"); the first is the action itself up to there.
 * @param tokens of the statement's text
 * @param action what to do first; offsets of all spans count in `text`
 */
export function findDeeds(
  text: string,
  tokens: readonly Token[],
  action: TextSpan | null,
): TextSpan[] {
  if (!action) return [];
  const first = tokens.findIndex(({ start }) => start >= action.start);
  const cuts: { at: number; verb: number }[] = [];
  for (let i = first + 1; i > 0 && i < tokens.length; i += 1) {
    const verb = nextVerb(tokens, i);
    if (verb === null) continue;
    cuts.push({ at: tokens[i]?.start ?? 0, verb: tokens[verb]?.start ?? 0 });
    i = verb;
  }
  const [cut] = cuts;
  const head = trimSpan(text, action.start, Math.min(action.end, cut?.at ?? action.end));
  const further = cuts.flatMap(({ verb }, i) => {
    const end = cuts[i + 1]?.at ?? text.length;
    return trimSpan(text, verb, end) ?? [];
  });
  return [head ?? action, ...further].slice(0, MOST_DEEDS).map((deed) => {
    const lead = DELEGATION.exec(deed.text)?.[0].length ?? 0;
    const start = deed.start + lead;
    return { start, end: deed.end, text: text.slice(start, deed.end) };
  });
}
