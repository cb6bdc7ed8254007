import {
  type Features,
  type LogisticModel,
  logOdds,
  probability,
} from '../../../src/relations/scores/logistic.ts';

/** One example: its features, whether it holds, and how much it counts. */
export interface Example<Name extends string> {
  readonly features: Features<Name>;
  readonly holds: boolean;
  readonly weight: number;
}

/** Solves a system of linear equations by elimination with pivots; `rows` carry the right side in their last place. */
function solve(rows: number[][]): number[] {
  const n = rows.length;
  for (let i = 0; i < n; i += 1) {
    let pivot = i;
    for (let r = i + 1; r < n; r += 1)
      if (Math.abs(rows[r]?.[i] ?? 0) > Math.abs(rows[pivot]?.[i] ?? 0)) pivot = r;
    [rows[i], rows[pivot]] = [rows[pivot] ?? [], rows[i] ?? []];
    const top = rows[i] ?? [];
    for (let r = 0; r < n; r += 1) {
      if (r === i) continue;
      const row = rows[r] ?? [];
      const factor = (row[i] ?? 0) / (top[i] ?? 1);
      for (let c = i; c <= n; c += 1) row[c] = (row[c] ?? 0) - factor * (top[c] ?? 0);
    }
  }
  return rows.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1));
}

/** Holds weights near what is expected of them, the more the larger the penalty. */
export interface Ridge<Name extends string> {
  /** Of the squared distance between standardised weights and expected ones; the bias is free. */
  readonly penalty: number;
  /** In the features' own units. */
  readonly prior: Readonly<Record<Name, number>>;
}

/**
 * Fits a logistic model by iteratively reweighted least squares (Nelder and Wedderburn 1972) on standardised
 * features, with a ridge penalty; the weights come back in the features' own units.
 * @throws {Error} when there are no examples
 */
export function fitLogistic<Name extends string>(
  names: readonly Name[],
  examples: readonly Example<Name>[],
  { penalty, prior }: Ridge<Name>,
): LogisticModel<Name> {
  if (examples.length === 0) throw new Error('There is nothing to fit a model to.');
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const average = (value: (example: Example<Name>) => number) =>
    examples.reduce((sum, example) => sum + example.weight * value(example), 0) / total;
  const means = names.map((name) => average(({ features }) => features[name]));
  const spreads = names.map(
    (name, k) => Math.sqrt(average(({ features }) => (features[name] - (means[k] ?? 0)) ** 2)) || 1,
  );
  const inputs = examples.map(({ features }) => [
    1,
    ...names.map((name, k) => (features[name] - (means[k] ?? 0)) / (spreads[k] ?? 1)),
  ]);
  const expected = (k: number): number => prior[names[k] as Name] * (spreads[k] ?? 1);
  const size = names.length + 1;
  let beta = new Array<number>(size).fill(0);
  for (let round = 0; round < 25; round += 1) {
    const rows = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0));
    for (const [e, x] of inputs.entries()) {
      const example = examples[e];
      if (!example) continue;
      const odds = x.reduce((sum, value, k) => sum + value * (beta[k] ?? 0), 0);
      const p = 1 / (1 + Math.exp(-odds));
      const w = example.weight * Math.max(1e-6, p * (1 - p));
      const target = odds + (example.weight * ((example.holds ? 1 : 0) - p)) / w;
      for (let r = 0; r < size; r += 1) {
        const row = rows[r] ?? [];
        const scaled = w * (x[r] ?? 0);
        for (let c = 0; c < size; c += 1) row[c] = (row[c] ?? 0) + scaled * (x[c] ?? 0);
        row[size] = (row[size] ?? 0) + scaled * target;
      }
    }
    for (let k = 1; k < size; k += 1) {
      const row = rows[k] ?? [];
      row[k] = (row[k] ?? 0) + penalty;
      row[size] = (row[size] ?? 0) + penalty * expected(k - 1);
    }
    beta = solve(rows);
  }
  const weights = Object.fromEntries(
    names.map((name, k) => [name, (beta[k + 1] ?? 0) / (spreads[k] ?? 1)]),
  ) as Record<Name, number>;
  const bias = names.reduce((sum, name, k) => sum - weights[name] * (means[k] ?? 0), beta[0] ?? 0);
  return { bias, weights };
}

const FARTHEST_BIAS = 50;

/** The model with the bias at which it expects as many to hold as do among the examples. */
export function refitBias<Name extends string>(
  model: LogisticModel<Name>,
  examples: readonly Example<Name>[],
): LogisticModel<Name> {
  const odds = examples.map(({ features }) => logOdds({ ...model, bias: 0 }, features));
  const wanted = examples.filter(({ holds }) => holds).length;
  let [low, high] = [-FARTHEST_BIAS, FARTHEST_BIAS];
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2;
    const expected = odds.reduce((sum, value) => sum + probability(value + middle), 0);
    if (expected < wanted) low = middle;
    else high = middle;
  }
  const bias = (low + high) / 2;
  return { ...model, bias };
}
