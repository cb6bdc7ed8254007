import { describe, expect, it } from 'vitest';
import { shiftTowardsUsual } from '../../src/relations/expectation.ts';
import { probability } from '../../src/relations/scores/logistic.ts';

/** So many pairs that are as likely as these log odds say. */
const pairs = (count: number, odds: number): number[] => Array<number>(count).fill(odds);

const expected = (odds: readonly number[], shift: number): number =>
  odds.reduce((sum, value) => sum + probability(value + shift), 0);

describe('shiftTowardsUsual', () => {
  it('expects more where far too few pairs are thought to be about one matter', () => {
    const odds = pairs(400, -7);
    expect(shiftTowardsUsual(odds, 40, 2)).toBeGreaterThan(0);
  });

  it('expects fewer where nearly all pairs are', () => {
    const odds = pairs(400, 1);
    expect(shiftTowardsUsual(odds, 40, 2)).toBeLessThan(0);
  });

  it('goes only part of the way: a collection may have much or little in common', () => {
    const odds = pairs(400, -4.5);
    const shift = shiftTowardsUsual(odds, 40, 3);
    const before = expected(odds, 0);
    const after = expected(odds, shift);
    expect(after).toBeGreaterThan(before);
    expect(after).toBeLessThan(before * 4);
  });

  it('keeps the order of pairs, as it shifts all of them alike and never far', () => {
    for (const odds of [pairs(400, -30), pairs(400, 30)])
      expect(Math.abs(shiftTowardsUsual(odds, 40, 2))).toBeLessThan(3);
  });

  it('has nothing to shift where there is nothing to compare', () => {
    expect(shiftTowardsUsual([], 0, 0)).toBe(0);
    expect(shiftTowardsUsual([], 5, 1)).toBe(0);
  });
});
