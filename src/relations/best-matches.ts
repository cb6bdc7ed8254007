import type { Affinity } from '../model/vectors.ts';

/** How a pair stands among what the two sources offer each other. */
export type Rank = 'mutual' | 'one-sided' | 'neither';

/** A pair this close to the best counts as best too. */
const AS_GOOD = 0.02;

/**
 * Ranks pairs of statements of different sources: a statement of wide scope is near to many of another source,
 * but one match says the same ("mutual": each is the other's nearest in its source).
 * @param sourceOf the source of a statement, by its id
 */
export function rankMatches(
  affinities: readonly Affinity[],
  sourceOf: (statement: string) => string | undefined,
): (affinity: Affinity) => Rank {
  const best = new Map<string, number>();
  const slot = (statement: string, other: string) => `${statement} ${sourceOf(other) ?? ''}`;
  for (const { a, b, matter } of affinities) {
    for (const key of [slot(a, b), slot(b, a)]) best.set(key, Math.max(matter, best.get(key) ?? 0));
  }
  return ({ a, b, matter }) => {
    const forA = matter >= (best.get(slot(a, b)) ?? 0) - AS_GOOD;
    const forB = matter >= (best.get(slot(b, a)) ?? 0) - AS_GOOD;
    if (forA && forB) return 'mutual';
    return forA || forB ? 'one-sided' : 'neither';
  };
}
