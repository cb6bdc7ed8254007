import { contentLemmas } from '../../language/content-words.ts';
import type { Token } from '../../language/token.ts';
import { tokenize } from '../../language/tokenize.ts';

/** What a sentence takes ("email") and what it takes it over ("phone calls"), as lemmas. */
export interface Preference {
  readonly chosen: ReadonlySet<string>;
  readonly left: ReadonlySet<string>;
}

const BETWEEN = /\b(?:rather than|instead of|as opposed to|in place of|in favou?r of|over|not)\b/;
/** "over" and "not" part a choice only behind a word of choosing, or right behind a comma. */
const CHOOSING = /\b(?:prefer|choose|favou?r|pick|take|value|use)\b/;

/** The choice a text makes between two things, or `null`; the part behind "rather than" is what is left. */
export function findPreference(text: string): Preference | null {
  const lower = text.toLowerCase();
  const match = BETWEEN.exec(lower);
  if (!match || match.index === 0) return null;
  const [word] = match;
  if (word === 'over' && !CHOOSING.test(lower.slice(0, match.index))) return null;
  if (word === 'not' && !/[,(] $/.test(lower.slice(0, match.index))) return null;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + word.length).split(/[,.;:—–()]/)[0] ?? '';
  const [first, second] = [lemmasOf(tokenize(before)), lemmasOf(tokenize(after))];
  const own = (set: ReadonlySet<string>, other: ReadonlySet<string>) =>
    new Set([...set].filter((lemma) => !other.has(lemma)));
  const [chosen, left] = word.startsWith('in fav') ? [second, first] : [first, second];
  return left.size === 0 ? null : { chosen: own(chosen, left), left: own(left, chosen) };
}

/** Question words count too: "what and why rather than how". */
const lemmasOf = (tokens: readonly Token[]): ReadonlySet<string> =>
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

/** Whether a statement advises just what a choice leaves ("how" where the other says "what rather than how"). */
export function takesWhatIsLeft(choice: Preference, words: readonly Token[]): boolean {
  const taken = lemmasOf(words);
  return [...choice.left].every((lemma) => taken.has(lemma));
}
