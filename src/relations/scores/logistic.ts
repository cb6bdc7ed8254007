/** A logistic model over named features; weights count in the features' own units. */
export interface LogisticModel<Name extends string> {
  readonly bias: number;
  readonly weights: Readonly<Record<Name, number>>;
}

/** What a model is asked of: a number for each of its features. */
export type Features<Name extends string> = Readonly<Record<Name, number>>;

/** The sum that `probability` turns into a probability (log odds). */
export function logOdds<Name extends string>(
  { bias, weights }: LogisticModel<Name>,
  features: Features<Name>,
): number {
  let sum = bias;
  for (const name of Object.keys(weights) as Name[]) sum += weights[name] * features[name];
  return sum;
}

/** Log odds as a probability between 0 and 1. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
