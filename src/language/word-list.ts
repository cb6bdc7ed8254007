/** A list of words as data, with what it is for and where it comes from. */
export interface WordList {
  readonly note: string;
  readonly words: ReadonlySet<string>;
}

/**
 * Makes a word list from words separated by white space; words of several parts are joined by `_`.
 * @throws {Error} when a word stands in it twice, so that lists stay clean
 */
export function wordList(note: string, words: string): WordList {
  const all = words.split(/\s+/).filter(Boolean);
  const set = new Set<string>();
  for (const word of all) {
    const plain = word.replaceAll('_', ' ');
    if (set.has(plain)) throw new Error(`"${plain}" stands twice in the list: ${note}`);
    set.add(plain);
  }
  return { note, words: set };
}
