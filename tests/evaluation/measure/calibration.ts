/** Something said with a confidence from 0 to 1, and whether it is so. */
export interface Claim {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** The claims whose confidence lies from `from` up to `to`. */
export interface Bin {
  readonly from: number;
  /** Not in the bin itself, except in the last one. */
  readonly to: number;
  readonly claims: number;
  /** `null` in an empty bin, as the next. */
  readonly meanConfidence: number | null;
  readonly shareRight: number | null;
}

const BINS = 10;

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

const binOf = (confidence: number): number =>
  // Not by division alone: .3 / .1 is less than 3.
  Math.min(BINS - 1, Math.max(0, Math.floor(confidence * BINS + 1e-9)));

/** The reliability table of some claims: ten bins of the same width, lowest first. */
export function reliabilityOf(claims: readonly Claim[]): Bin[] {
  return Array.from({ length: BINS }, (_, i): Bin => {
    const within = claims.filter(({ confidence }) => binOf(confidence) === i);
    return {
      from: i / BINS,
      to: (i + 1) / BINS,
      claims: within.length,
      meanConfidence: mean(within.map(({ confidence }) => confidence)),
      shareRight: mean(within.map(({ isRight }) => (isRight ? 1 : 0))),
    };
  });
}

/**
 * The expected calibration error, 0 to 1: how far confidence and share of right ones lie apart, over the bins by their
 * size (Naeini, Cooper and Hauskrecht, AAAI 2015); `null` without claims.
 */
export function calibrationError(bins: readonly Bin[]): number | null {
  const all = bins.reduce((sum, { claims }) => sum + claims, 0);
  if (all === 0) return null;
  return bins.reduce(
    (sum, { claims, meanConfidence, shareRight }) =>
      sum + (claims / all) * Math.abs((meanConfidence ?? 0) - (shareRight ?? 0)),
    0,
  );
}
