import { describe, expect, it } from 'vitest';
import { dot, nearest } from '../../../src/language/vector.ts';
import { coverageOf, isVeryThing } from '../../../src/relations/contrasts/coverage.ts';
import { pointOf } from '../point-of.ts';

const pair = (first: string, second: string) =>
  [pointOf(first, 'ann'), pointOf(second, 'bea')] as const;

describe('coverageOf', () => {
  const coverage = (first: string, second: string) => coverageOf(...pair(first, second));

  it('is whole where all that one avoids is what the other does', () => {
    expect(coverage('Buy a used bike.', 'Never buy a used bike.')).toBe(1);
    expect(coverage('Never buy a used bike.', 'Buy a used bike in spring.')).toBe(1);
  });

  it('is less the more special the case is that one avoids', () => {
    const bike = coverage('Buy a bike.', 'Never buy a rusty bike.');
    const special = coverage('Buy a bike.', 'Never buy a rusty bike from strangers in town.');
    expect(bike).toBeLessThan(1);
    expect(special).toBeLessThan(bike);
    expect(special).toBeGreaterThan(0);
  });

  it('is nothing for two that are both for it, or speak of different things', () => {
    expect(coverage('Buy a used bike.', 'Buy a used bike.')).toBe(0);
    expect(coverage('Buy a used bike.', 'Never rinse rice.')).toBe(0);
  });
});

describe('isVeryThing', () => {
  const same = (first: string, second: string): boolean => {
    const [a, b] = pair(first, second);
    const [text, gist] = [
      dot(a.vectors.text, b.vectors.text),
      nearest(a.vectors.deeds, b.vectors.deeds),
    ];
    return isVeryThing(a, b, text, gist);
  };

  it.each([
    ['Buy a used bike.', 'Never buy a used bike.'],
    ['Rinse the rice before you cook it.', 'Don’t rinse the rice.'],
    ['Purchase a used bike.', 'Never buy used bikes.'],
  ])('"%s" is the very thing of "%s"', (a, b) => {
    expect(same(a, b)).toBe(true);
    expect(same(b, a)).toBe(true);
  });

  it.each([
    ['a special case', 'Water the beds.', 'Never water the leaves of young roses in full sun.'],
    ['too much of it', 'Salt the soup.', 'Don’t salt the soup more than once.'],
    ['all but one case', 'Salt the soup.', 'Never salt the soup without tasting it.'],
    ['another thing', 'Rinse the rice.', 'Don’t oil the chain.'],
    ['what both do', 'Rinse the rice.', 'Rinse the rice.'],
    ['what it would leave itself', 'Take butter rather than oil.', 'Don’t take oil.'],
  ])('%s is not', (_what, a, b) => {
    expect(same(a, b)).toBe(false);
    expect(same(b, a)).toBe(false);
  });
});
