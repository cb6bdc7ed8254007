import type { Affinity } from '../model/vectors.ts';

/** Of the pairs a statement could have with each other source, about this share says the same (development sets). */
const SHARE_THAT_MEETS = 0.3;
/** Likeness from which a nearest match is taken for one matter where statements lie apart. */
const USUAL = 0.33;

const logit = (p: number): number => Math.log(Math.max(1e-6, p) / Math.max(1e-6, 1 - p));
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Makes likeness stricter where everything is near everything, as in guides on one tool: no more pairs than
 * statements and sources make plausible may pass as one matter. Where statements lie apart nothing changes.
 * @param statements how many there are
 * @param sources how many they come from
 * @param across the pairs of different sources
 */
export function allowForDensity(
  statements: number,
  sources: number,
  across: readonly Affinity[],
): (matter: number) => number {
  const plausible = Math.round((SHARE_THAT_MEETS * statements * (sources - 1)) / 2);
  const sorted = across.map(({ matter }) => matter).sort((a, b) => b - a);
  const least = sorted[plausible] ?? 0;
  const shift = Math.max(0, logit(least) - logit(USUAL));
  return (matter) => logistic(logit(matter) - shift);
}
