const FEWEST_WORDS = 3;
/** What stands further on in a title is passed over: runs grow with the square of its words. */
const MOST_WORDS = 30;

const wordsOf = (title: string): string[] =>
  title.replace(/[’‘]/g, "'").match(/[\p{L}\p{N}'-]+/gu) ?? [];

/**
 * What the articles are about, as far as their titles tell: the longest run of three or more words that at least
 * two titles share, in the words of the first of them; empty where they share none.
 */
export function subjectOf(titles: readonly string[]): string {
  const runs = new Map<string, { text: string; titles: Set<number> }>();
  for (const [i, title] of titles.entries()) {
    const words = wordsOf(title).slice(0, MOST_WORDS);
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + FEWEST_WORDS; to <= words.length; to += 1) {
        const text = words.slice(from, to).join(' ');
        const key = text.toLowerCase();
        const run = runs.get(key) ?? { text, titles: new Set<number>() };
        run.titles.add(i);
        runs.set(key, run);
      }
    }
  }
  const [best] = [...runs.values()]
    .filter((run) => run.titles.size >= 2)
    .sort(
      (a, b) =>
        b.text.split(' ').length * b.titles.size - a.text.split(' ').length * a.titles.size ||
        (a.text < b.text ? -1 : 1),
    );
  return best ? best.text.charAt(0).toUpperCase() + best.text.slice(1) : '';
}
