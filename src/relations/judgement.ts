import type { Likeness } from './matter.ts';
import type { Point } from './point.ts';
import type { Verdict } from './verdict.ts';

/** From which likeness on each kind of link is made; set on the development articles. */
export interface Thresholds {
  readonly agree: number;
  readonly opposeByStance: number;
  readonly opposeByWords: number;
}

/** One way in which two statements are something to each other; `null` where it does not apply. */
export type Judgement = (
  a: Point,
  b: Point,
  likeness: Likeness,
  thresholds: Thresholds,
) => Verdict | null;

/** A confidence between 0 and 1 with two decimals. */
export const toConfidence = (value: number): number =>
  Math.round(Math.max(0, Math.min(1, value)) * 100) / 100;
