import type { Point } from './point.ts';

/** How much a lemma tells: the inverse of how many statements use it (idf), never below a small floor. */
export type Rarity = (lemma: string) => number;

/** Measures rarity over the statements that are compared. */
export function measureRarity(points: readonly Point[]): Rarity {
  const counts = new Map<string, number>();
  for (const point of points) {
    for (const lemma of point.textWords) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  }
  return (lemma) => Math.max(0.3, Math.log((points.length + 1) / ((counts.get(lemma) ?? 0) + 0.5)));
}

/** Weighted Dice overlap of two sets of lemmas, 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  const weigh = (lemmas: Iterable<string>): number => {
    let sum = 0;
    for (const lemma of lemmas) sum += rarity(lemma);
    return sum;
  };
  const total = weigh(a) + weigh(b);
  return total === 0 ? 0 : (2 * weigh([...a].filter((lemma) => b.has(lemma)))) / total;
}
