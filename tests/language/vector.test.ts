import { expect, it } from 'vitest';
import { dot, mean, nearest, unit } from '../../src/language/vector.ts';

const vector = (...values: number[]) => Float32Array.from(values);

it('measures how alike two directions are', () => {
  expect(dot(vector(1, 0), vector(1, 0))).toBe(1);
  expect(dot(vector(1, 0), vector(0, 1))).toBe(0);
  expect(dot(vector(1, 2), vector(3, -4))).toBe(-5);
  expect(dot(vector(), vector())).toBe(0);
});

it('brings a vector to length one and leaves a zero vector alone', () => {
  expect([...unit(vector(3, 4))].map((value) => value.toFixed(2))).toEqual(['0.60', '0.80']);
  expect([...unit(vector(0, 0))]).toEqual([0, 0]);
});

it('takes the mean, which is empty for no vectors', () => {
  expect([...mean([vector(1, 3), vector(3, 5)])]).toEqual([2, 4]);
  expect(mean([])).toHaveLength(0);
});

it('finds the nearest of two lists', () => {
  expect(nearest([vector(1, 0), vector(0, 1)], [vector(0, 1)])).toBe(1);
  expect(nearest([], [vector(0, 1)])).toBe(-1);
});
