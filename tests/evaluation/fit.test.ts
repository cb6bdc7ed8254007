import { describe, expect, it } from 'vitest';
import { type LogisticModel, logOdds, probability } from '../../src/relations/scores/logistic.ts';
import { type Example, fitLogistic, refitBias } from './fit/logistic-regression.ts';

type Name = 'rain' | 'wind';
const NAMES: readonly Name[] = ['rain', 'wind'];
const FREE = { penalty: 1e-9, prior: { rain: 0, wind: 0 } };

const TRUTH: LogisticModel<Name> = { bias: -1, weights: { rain: 2, wind: -0.5 } };

/** A grid of days on which just as many people stay at home as the model expects. */
const daysOf = (model: LogisticModel<Name>): Example<Name>[] =>
  [-1, 0, 1, 2].flatMap((rain) =>
    [0, 2, 6].flatMap((wind) => {
      const features = { rain, wind };
      const expected = probability(logOdds(model, features));
      return [
        { features, holds: true, weight: expected },
        { features, holds: false, weight: 1 - expected },
      ];
    }),
  );

const expectModel = (found: LogisticModel<Name>, { bias, weights }: LogisticModel<Name>) => {
  expect(found.bias).toBeCloseTo(bias, 5);
  for (const name of NAMES) expect(found.weights[name]).toBeCloseTo(weights[name], 5);
};

describe('fitLogistic', () => {
  it('finds the weights that the examples were made with', () => {
    expectModel(fitLogistic(NAMES, daysOf(TRUTH), FREE), TRUTH);
  });

  it('finds the same whatever units a feature counts in', () => {
    const inMillimetres = daysOf(TRUTH).map((example) => ({
      ...example,
      features: { ...example.features, rain: example.features.rain * 1000 },
    }));
    const { weights } = fitLogistic(NAMES, inMillimetres, FREE);
    expect(weights.rain * 1000).toBeCloseTo(TRUTH.weights.rain, 5);
  });

  it('counts an example of twice the weight as two', () => {
    const [first, ...others] = daysOf(TRUTH);
    if (!first) throw new Error('no day');
    const twice = fitLogistic(NAMES, [first, first, ...others], FREE);
    const heavier = fitLogistic(NAMES, [{ ...first, weight: first.weight * 2 }, ...others], FREE);
    expectModel(heavier, twice);
  });

  it('is pulled to what was expected, the more the larger the penalty', () => {
    const prior = { rain: 0.5, wind: 0.5 };
    const fits = [0.01, 1, 10, 1e9].map(
      (penalty) => fitLogistic(NAMES, daysOf(TRUTH), { penalty, prior }).weights,
    );
    const distances = fits.map(({ rain, wind }) =>
      Math.hypot(rain - prior.rain, wind - prior.wind),
    );
    expect(distances).toEqual([...distances].sort((a, b) => b - a));
    expect(distances[0]).toBeGreaterThan(1);
    expect(distances.at(-1)).toBeCloseTo(0, 5);
  });

  it('leaves the bias free, so that as many are expected to hold as do', () => {
    const days = daysOf(TRUTH);
    const model = fitLogistic(NAMES, days, { penalty: 1e9, prior: { rain: 0, wind: 0 } });
    const rate =
      days.reduce((sum, { holds, weight }) => sum + (holds ? weight : 0), 0) / (days.length / 2);
    expect(probability(model.bias)).toBeCloseTo(rate, 5);
  });

  it('has an answer where a line parts all that hold from all others, and where a feature never changes', () => {
    const parted = [-2, -1, 1, 2].map((rain) => ({
      features: { rain, wind: 3 },
      holds: rain > 0,
      weight: 1,
    }));
    const { bias, weights } = fitLogistic(NAMES, parted, {
      penalty: 1,
      prior: { rain: 0, wind: 0.2 },
    });
    expect(weights.rain).toBeGreaterThan(0);
    expect(weights.rain).toBeLessThan(10);
    expect(weights.wind).toBeCloseTo(0.2, 5);
    expect(Number.isFinite(bias)).toBe(true);
  });
});

describe('refitBias', () => {
  const windy = Array.from({ length: 20 }, (_, day) => ({
    features: { rain: day % 3, wind: day % 2 },
    holds: day < 8,
    weight: 1,
  }));

  it('expects as many to hold as do, and keeps the weights', () => {
    const { bias, weights } = refitBias(TRUTH, windy);
    const expected = windy.reduce(
      (sum, { features }) => sum + probability(logOdds({ bias, weights }, features)),
      0,
    );
    expect(expected).toBeCloseTo(8, 5);
    expect(weights).toEqual(TRUTH.weights);
  });

  it('leaves alone a bias that is right', () => {
    const right = refitBias(TRUTH, windy);
    expect(refitBias(right, windy).bias).toBeCloseTo(right.bias, 8);
  });

  it('has an answer where none holds', () => {
    const none = windy.map((day) => ({ ...day, holds: false }));
    const { bias } = refitBias(TRUTH, none);
    expect(probability(bias)).toBeLessThan(0.001);
  });
});
