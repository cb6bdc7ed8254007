import { describe, expect, it } from 'vitest';
import { allowForDensity } from '../../src/relations/density.ts';

const pairs = (count: number, matter: number) =>
  Array.from({ length: count }, (_, i) => ({ a: `a${i}`, b: `b${i}`, matter }));

describe('allowForDensity', () => {
  it('changes nothing where statements lie apart', () => {
    const adjust = allowForDensity(20, 2, [...pairs(2, 0.8), ...pairs(50, 0.1)]);
    for (const matter of [0.1, 0.33, 0.8]) expect(adjust(matter)).toBeCloseTo(matter, 5);
  });

  it('is stricter where everything is near everything', () => {
    const adjust = allowForDensity(20, 2, pairs(100, 0.6));
    expect(adjust(0.6)).toBeCloseTo(0.33, 2);
    expect(adjust(0.9)).toBeLessThan(0.9);
  });

  it('keeps the order of pairs, and keeps them from 0 to 1', () => {
    const adjust = allowForDensity(20, 3, pairs(100, 0.7));
    const values = [0, 0.2, 0.5, 0.9, 1].map(adjust);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
  });

  it('copes with no pairs, one source and no statements', () => {
    expect(allowForDensity(0, 0, [])(0.5)).toBeCloseTo(0.5);
    expect(allowForDensity(3, 1, [])(0.5)).toBeCloseTo(0.5);
  });
});
