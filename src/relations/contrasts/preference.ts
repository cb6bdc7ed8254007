import { contentLemmas } from '../../language/content-words.ts';
import type { Token } from '../../language/token.ts';
import { tokenize } from '../../language/tokenize.ts';

/** What a sentence takes ("email") and what it takes it over ("phone calls"), as lemmas. */
export interface Preference {
  readonly chosen: ReadonlySet<string>;
  readonly left: ReadonlySet<string>;
}

/** What parts the two things; behind "in favour of" stands what is chosen. */
const BETWEEN = /\b(?:rather than|instead of|as opposed to|in place of|in favou?r of)\b/;
/** "over" parts a choice only behind a word of choosing. */
const OVER = /\b(?:prefer|choose|favou?r|pick|take|value|use)\b[^.;:]*(?<turn>\bover\b)/;
/** "In grams, not cups", "by the project and not by the hour". */
const NOT = /[,(] not\b|\b(?:and|but) not\b/;
/** "It is better to call than to write" */
const BETTER = /\b(?:better|safer|wiser|smarter|nicer|easier|preferable)\b[^.;:]*(?<turn>\bthan\b)/;

/** Where a text turns from one thing to the other, as offsets of the words that part them. */
function findTurn(lower: string): { start: number; end: number; isReversed: boolean } | null {
  for (const pattern of [BETWEEN, OVER, NOT, BETTER]) {
    const match = pattern.exec(lower);
    if (!match || match.index + match[0].length >= lower.length) continue;
    const end = match.index + match[0].length;
    const start = end - (match.groups?.turn ?? match[0]).length;
    if (start > 0) return { start, end, isReversed: match[0].startsWith('in fav') };
  }
  return null;
}

/** The choice a text makes between two things, or `null`; the part behind "rather than" is what is left. */
export function findPreference(text: string): Preference | null {
  const turn = findTurn(text.toLowerCase());
  if (!turn) return null;
  const after = text.slice(turn.end).split(/[,.;:—–()]/)[0] ?? '';
  const [first, second] = [tokenize(text.slice(0, turn.start)), tokenize(after)];
  const chosen = lemmasOf(turn.isReversed ? second : first);
  const left = lemmasOf(withoutDoing(turn.isReversed ? first : second));
  return left.size === 0 ? null : { chosen: without(chosen, left), left: without(left, chosen) };
}

/** "Instead of collecting single tools": whoever takes those in another way takes them all the same. */
function withoutDoing(tokens: readonly Token[]): readonly Token[] {
  const [first, ...rest] = tokens;
  const does = first?.lower.endsWith('ing') === true && contentLemmas(rest).length > 0;
  return does ? rest : tokens;
}

/** What is chosen and left is told by; question words count too: "what and why rather than how". */
export const lemmasOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set([
    ...contentLemmas(tokens),
    ...tokens
      .filter(({ lower }) => /^(how|what|why|when|who|where)$/.test(lower))
      .map(({ lower }) => lower),
  ]);

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((lemma) => b.has(lemma));

const without = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...a].filter((lemma) => !b.has(lemma)));

/** Whether two sentences choose between the same two things the other way round; what both leave is their purpose. */
export function choosesOtherwise(a: Preference, b: Preference): boolean {
  return meets(a.chosen, without(b.left, a.left)) && meets(b.chosen, without(a.left, b.left));
}

/**
 * Whether a statement advises just what a choice leaves ("how" where the other says "what rather than how").
 * @param taken `lemmasOf` what it advises, without what it denies
 */
export function takesWhatIsLeft(choice: Preference, taken: ReadonlySet<string>): boolean {
  return choice.left.size > 0 && [...choice.left].every((lemma) => taken.has(lemma));
}
