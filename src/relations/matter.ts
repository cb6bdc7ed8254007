import type { CandidatePair } from '../model/vectors.ts';
import { shiftTowardsUsual } from './expectation.ts';
import type { Point } from './point.ts';
import type { Rarity } from './rarity.ts';
import { MATTER, SIDE } from './scores/fitted-weights.ts';
import { type Features, logOdds, probability } from './scores/logistic.ts';
import { type ComparedPair, comparePairs, measureMatter } from './scores/matter-features.ts';
import { compareSides, type SideFeature } from './scores/side-features.ts';

/** Two statements with what is thought of them before any kind of link is named; probabilities from 0 to 1. */
export interface Likeness {
  readonly a: Point;
  readonly b: Point;
  /** That both are about one matter, whatever they say of it. */
  readonly matter: number;
  /** That they oppose each other, if they are about one matter. */
  readonly opposed: number;
  readonly sides: Features<SideFeature>;
}

/** Measures every candidate pair; those of one source too, as recommendations are gathered by them. */
export function measureLikeness(
  candidates: readonly CandidatePair[],
  points: ReadonlyMap<string, Point>,
  rarity: Rarity,
): Likeness[] {
  const pairs = comparePairs(candidates, points);
  const odds = measureMatter(pairs, rarity).map((features) => logOdds(MATTER, features));
  const across = odds.filter((_, i) => isAcross(pairs[i]));
  const sources = new Set([...points.values()].map(({ statement }) => statement.source)).size;
  const shift = shiftTowardsUsual(across, points.size, sources);
  return pairs.map((pair, i) => {
    const sides = compareSides(pair, rarity);
    const matter = probability((odds[i] ?? 0) + shift);
    return { a: pair.a, b: pair.b, matter, sides, opposed: probability(logOdds(SIDE, sides)) };
  });
}

const isAcross = (pair: ComparedPair | undefined): boolean =>
  pair !== undefined && pair.a.statement.source !== pair.b.statement.source;
