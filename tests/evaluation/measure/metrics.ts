/** So many of so many; kept as counts, because shares of different sizes cannot be averaged. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** Counts how many of some things are right. */
export const shareOf = <T>(things: readonly T[], isRight: (thing: T) => boolean): Share => ({
  right: things.filter(isRight).length,
  of: things.length,
});

/** A share as a number from 0 to 1; `null` of nothing. */
export const ratioOf = ({ right, of }: Share): number | null => (of === 0 ? null : right / of);

/**
 * The harmonic mean of precision and recall, 0 to 1 (van Rijsbergen, "Information Retrieval", 1979); `null` where
 * one of the two is not defined.
 */
export function f1Of(precision: number | null, recall: number | null): number | null {
  if (precision === null || recall === null) return null;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/**
 * Average precision of a ranked list, 0 to 1: the mean, over all that should be in it, of the precision at its place
 * (Manning, Raghavan and Schütze, "Introduction to Information Retrieval", 8.4); `null` where nothing should.
 * @param ranked for each place, best first, whether what stands there is right
 * @param missed how many right ones the list lacks; each counts as precision 0
 */
export function averagePrecision(ranked: readonly boolean[], missed: number): number | null {
  const places = ranked.flatMap((isRight, i) => (isRight ? [i + 1] : []));
  const wanted = places.length + missed;
  if (wanted === 0) return null;
  return places.reduce((sum, place, i) => sum + (i + 1) / place, 0) / wanted;
}
