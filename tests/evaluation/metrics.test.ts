import { describe, expect, it } from 'vitest';
import { averagePrecision, f1Of, ratioOf, shareOf } from './measure/metrics.ts';

describe('shareOf', () => {
  it('counts what is right', () => {
    expect(shareOf([1, 2, 3, 4], (n) => n > 1)).toEqual({ right: 3, of: 4 });
    expect(ratioOf({ right: 3, of: 4 })).toBe(0.75);
  });

  it('has no ratio of nothing', () => {
    expect(ratioOf(shareOf([], () => true))).toBeNull();
  });
});

describe('f1Of', () => {
  it.each([
    [1, 1, 1],
    [0.5, 1, 2 / 3],
    [0, 0, 0],
    [null, 1, null],
    [1, null, null],
  ])('of precision %s and recall %s is %s', (precision, recall, f1) => {
    expect(f1Of(precision, recall)).toEqual(f1);
  });
});

describe('averagePrecision', () => {
  it('is the mean of the precision at each right place', () => {
    expect(averagePrecision([true, false, true], 0)).toBeCloseTo((1 + 2 / 3) / 2);
  });

  it('counts what the list lacks as 0', () => {
    expect(averagePrecision([true, false, true], 2)).toBeCloseTo((1 + 2 / 3) / 4);
  });

  it('falls when a right one stands lower', () => {
    expect(averagePrecision([false, true], 0)).toBe(0.5);
  });

  it('is not defined where nothing should be found', () => {
    expect(averagePrecision([false], 0)).toBeNull();
    expect(averagePrecision([], 3)).toBe(0);
  });
});
