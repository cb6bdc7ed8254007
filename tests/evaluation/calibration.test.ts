import { describe, expect, it } from 'vitest';
import { calibrationError, reliabilityOf } from './measure/calibration.ts';

const claims = (confidence: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ confidence, isRight: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, isRight: false })),
];

describe('reliabilityOf', () => {
  it('sorts claims into ten bins', () => {
    const bins = reliabilityOf([...claims(0.25, 1, 3), ...claims(0.85, 3, 0)]);
    expect(bins).toHaveLength(10);
    expect(bins[2]).toEqual({
      from: 0.2,
      to: 0.3,
      claims: 4,
      meanConfidence: 0.25,
      shareRight: 0.25,
    });
    expect(bins[8]).toMatchObject({ claims: 3, shareRight: 1 });
    expect(bins[0]).toMatchObject({ claims: 0, meanConfidence: null, shareRight: null });
  });

  it.each([
    [0, 0],
    [0.1, 1],
    [0.3, 3],
    [0.7, 7],
    [0.999, 9],
    [1, 9],
  ])('puts a confidence of %s into bin %s', (confidence, bin) => {
    expect(reliabilityOf(claims(confidence, 1, 0))[bin]?.claims).toBe(1);
  });
});

describe('calibrationError', () => {
  it('is nothing where confidence is the share of right ones', () => {
    expect(calibrationError(reliabilityOf(claims(0.75, 3, 1)))).toBeCloseTo(0);
  });

  it('weighs each bin by its claims', () => {
    const bins = reliabilityOf([...claims(0.95, 0, 1), ...claims(0.5, 3, 0)]);
    expect(calibrationError(bins)).toBeCloseTo((0.95 + 3 * 0.5) / 4);
  });

  it('is not defined without claims', () => {
    expect(calibrationError(reliabilityOf([]))).toBeNull();
  });
});
