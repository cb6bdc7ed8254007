import { probability } from './scores/logistic.ts';

/**
 * Of the pairs of sources that could speak of the matter of a statement, this share does: measured on the labelled
 * articles in plain words (.3 to .5 with four sources each).
 */
const SHARE_THAT_MEETS = 0.35;
/** Log odds are shifted by no more than this: sources may have little to say to each other. */
const FARTHEST = 1.5;
/**
 * How much what is usual counts against what the model expects, as exponents of a weighted geometric mean; set on the
 * development articles.
 */
const PULL = 1;
/** So many statements pull half as much: of a handful nothing is usual. */
const FEW = 10;

/**
 * How far to shift the log odds that pairs are about one matter, so that as many pairs are expected to be as lies between
 * what the model expects and what is usual for so many statements and sources. The
 * model was fitted to articles of one size; in shorter ones all is less close, in guides on one tool all is closer.
 * @param odds log odds of all pairs of statements of different sources
 */
export function shiftTowardsUsual(
  odds: readonly number[],
  statements: number,
  sources: number,
): number {
  const count = (shift: number) => odds.reduce((sum, value) => sum + probability(value + shift), 0);
  const usual = (SHARE_THAT_MEETS * statements * (sources - 1)) / 2;
  const pull = (PULL * statements) / (statements + FEW);
  const wanted = usual ** pull * count(0) ** (1 - pull);
  if (wanted === 0) return 0;
  let [low, high] = [-FARTHEST, FARTHEST];
  for (let round = 0; round < 20; round += 1) {
    const middle = (low + high) / 2;
    if (count(middle) < wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
