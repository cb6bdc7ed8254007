import type { Token } from '../../language/token.ts';

/** Words of a list found in a text: the tokens from `first` up to, not including, `end`, and what the list says of them. */
export interface FoundPhrase {
  readonly first: number;
  readonly end: number;
  readonly codes: ReadonlySet<number>;
}

interface Entry {
  readonly words: readonly string[];
  readonly codes: Set<number>;
}

const fits = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (token.lower === word || token.lemma.toLowerCase() === word);

/**
 * A finder of words and phrases in tokens, by their forms or lemmas; where a longer phrase stands ("hold off"), the
 * shorter ones in it ("off") are passed over.
 * @param phrases each with the number that a find of it carries
 */
export function phraseFinder(
  phrases: Iterable<readonly [string, number]>,
): (tokens: readonly Token[]) => FoundPhrase[] {
  const byFirst = new Map<string, Map<string, Entry>>();
  for (const [phrase, code] of phrases) {
    const words = phrase.split(/[ ]+|(?<=\w)(?=-)|(?<=-)(?=\w)/);
    const entries = byFirst.get(words[0] ?? '') ?? new Map<string, Entry>();
    const entry = entries.get(phrase) ?? { words, codes: new Set<number>() };
    entry.codes.add(code);
    entries.set(phrase, entry);
    byFirst.set(words[0] ?? '', entries);
  }
  const longestAt = (tokens: readonly Token[], at: number): Entry | null => {
    const token = tokens[at];
    if (!token) return null;
    let best: Entry | null = null;
    for (const key of new Set([token.lower, token.lemma.toLowerCase()])) {
      for (const entry of byFirst.get(key)?.values() ?? []) {
        const whole = entry.words.every((word, k) => fits(tokens[at + k], word));
        if (whole && entry.words.length > (best?.words.length ?? 0)) best = entry;
      }
    }
    return best;
  };
  return (tokens) => {
    const found: FoundPhrase[] = [];
    for (let at = 0; at < tokens.length; ) {
      const entry = longestAt(tokens, at);
      if (entry) found.push({ first: at, end: at + entry.words.length, codes: entry.codes });
      at += entry?.words.length ?? 1;
    }
    return found;
  };
}
