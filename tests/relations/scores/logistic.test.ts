import { expect, it } from 'vitest';
import { logOdds, probability } from '../../../src/relations/scores/logistic.ts';

const model = { bias: -1, weights: { near: 2, far: -3 } };

it('adds up what each feature counts', () => {
  expect(logOdds(model, { near: 0, far: 0 })).toBe(-1);
  expect(logOdds(model, { near: 1.5, far: 0.5 })).toBeCloseTo(0.5);
});

it('makes even odds a half, and grows from 0 to 1 without end', () => {
  expect(probability(0)).toBe(0.5);
  expect(probability(2) + probability(-2)).toBeCloseTo(1);
  expect(probability(-1000)).toBe(0);
  expect(probability(1000)).toBe(1);
});
