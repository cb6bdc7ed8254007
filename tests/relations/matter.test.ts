import { describe, expect, it } from 'vitest';
import { measureLikeness } from '../../src/relations/matter.ts';
import { measureRarity } from '../../src/relations/rarity.ts';
import { pointOf } from './point-of.ts';

const LINES = [
  'Prune the roses in spring.',
  'Never prune roses before spring.',
  'Feed the roses in spring.',
  'Lock the bike in the shed.',
];
const points = LINES.map((line, i) => pointOf(line, `source-${i}`));
const rarity = measureRarity(points);
const likeness = (i: number, j: number) => {
  const [a, b] = [points[i], points[j]];
  if (!a || !b) throw new Error('no such line');
  return measureLikeness(a, b, rarity);
};

describe('measureLikeness', () => {
  it('tells one matter from others, whatever is said of it', () => {
    expect(likeness(0, 1).matter).toBeGreaterThan(likeness(0, 2).matter);
    expect(likeness(0, 2).matter).toBeGreaterThan(likeness(0, 3).matter);
  });

  it('is the same from both sides and lies from 0 to 1', () => {
    for (const [i] of LINES.entries()) {
      for (const [j] of LINES.entries()) {
        expect(likeness(i, j)).toEqual(likeness(j, i));
        expect(likeness(i, j).matter).toBeGreaterThanOrEqual(0);
        expect(likeness(i, j).matter).toBeLessThanOrEqual(1);
      }
    }
  });

  it('knows verbs that do much the same', () => {
    const [buy, get] = [pointOf('Buy a good lock.', 'a'), pointOf('Purchase a good lock.', 'b')];
    expect(measureLikeness(buy, get, rarity).sameVerb).toBe(true);
    expect(likeness(0, 3).sameVerb).toBe(false);
  });

  it('lets a rare word weigh more than one that everybody uses', () => {
    expect(rarity('bike')).toBeGreaterThan(rarity('rose'));
    expect(rarity('unheard')).toBeGreaterThan(rarity('bike'));
    expect(measureRarity([])('rose')).toBeGreaterThan(0);
  });
});
