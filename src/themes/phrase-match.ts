import type { Token } from '../language/token.ts';
import { tokenize } from '../language/tokenize.ts';

/** How many other words may stand between two words of a phrase ("find out exactly why"). */
const WIDEST_GAP = 2;

/** The ways a word of a taxonomy may be met: as it is written, by its lemma or by its stem. */
const formsOf = (token: Token): ReadonlySet<string> =>
  new Set([token.lower, token.lemma.toLowerCase(), token.stem.toLowerCase()]);

/** A word or phrase of the taxonomy, made ready to be looked for. */
export type Phrase = readonly ReadonlySet<string>[];

/** Prepares a word or phrase of the taxonomy. */
export function toPhrase(words: string): Phrase {
  // A bare word is tagged as anything; behind "the" and "to" it is read as noun and as verb.
  const readings = ['', 'the ', 'to '].map((lead) =>
    tokenize(`${lead}${words.toLowerCase()}`).slice(lead ? 1 : 0),
  );
  const [plain = []] = readings;
  return plain.map(
    (_, i) => new Set(readings.flatMap((tokens) => (tokens[i] ? [...formsOf(tokens[i])] : []))),
  );
}

/** Whether the phrase stands in the tokens, in order, with at most two words between its parts. */
export function contains(tokens: readonly Token[], phrase: Phrase): boolean {
  const fits = (at: number, part: number): boolean => {
    const token = tokens[at];
    return token !== undefined && [...formsOf(token)].some((form) => phrase[part]?.has(form));
  };
  const from = (at: number, part: number): boolean => {
    if (part >= phrase.length) return true;
    for (let gap = 0; gap <= WIDEST_GAP; gap += 1) {
      if (fits(at + gap, part) && from(at + gap + 1, part + 1)) return true;
    }
    return false;
  };
  return phrase.length > 0 && tokens.some((_, at) => fits(at, 0) && from(at + 1, 1));
}
