import type { CandidatePair } from '../model/vectors.ts';
import type { Point } from './point.ts';
import type { Rarity } from './rarity.ts';
import { MATTER, SIDE } from './scores/fitted-weights.ts';
import { type Features, logOdds, probability } from './scores/logistic.ts';
import { comparePairs, measureMatter } from './scores/matter-features.ts';
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
  const features = measureMatter(pairs, rarity);
  return pairs.flatMap((pair, i) => {
    const own = features[i];
    if (!own) return [];
    const sides = compareSides(pair, rarity);
    const matter = probability(logOdds(MATTER, own));
    return [{ a: pair.a, b: pair.b, matter, sides, opposed: probability(logOdds(SIDE, sides)) }];
  });
}
