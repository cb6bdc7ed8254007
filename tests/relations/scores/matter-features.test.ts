import { describe, expect, it } from 'vitest';
import { measureRarity } from '../../../src/relations/rarity.ts';
import { comparePairs, measureMatter } from '../../../src/relations/scores/matter-features.ts';
import { pointOf } from '../point-of.ts';

const ROSES = pointOf('Prune the roses in spring.', 'ann');
const SHED = pointOf('Paint the shed.', 'ann');
const CUT = pointOf('Cut the roses in spring.', 'bea');
const FEED = pointOf('Feed the roses.', 'bea');
const LOCK = pointOf('Lock the bike.', 'bea');
const ALL = [ROSES, SHED, CUT, FEED, LOCK];

const points = new Map(ALL.map((point) => [point.statement.id, point]));
const pairs = comparePairs(
  ALL.flatMap((a, i) => ALL.slice(i + 1).map((b) => ({ a: a.statement.id, b: b.statement.id }))),
  points,
);
const measured = measureMatter(pairs, measureRarity(ALL));

const featuresOf = (one: typeof ROSES, other: typeof ROSES) => {
  const found = measured[pairs.findIndex(({ a, b }) => a === one && b === other)];
  if (!found) throw new Error('not measured');
  return found;
};

describe('measureMatter', () => {
  it('knows the best match of a statement in another source', () => {
    const [best, worse] = [featuresOf(ROSES, CUT), featuresOf(ROSES, FEED)];
    expect(best.leadOfFarther).toBeGreaterThan(0);
    expect(best.rankOfFarther).toBe(0);
    expect(worse.leadOfFarther).toBeLessThan(0);
    expect(worse.rankOfFarther).toBeGreaterThan(0);
  });

  it('counts words that both use by how rare they are', () => {
    expect(featuresOf(ROSES, CUT).sharedWords).toBeGreaterThan(0);
    expect(featuresOf(ROSES, LOCK).sharedWords).toBe(0);
    expect(featuresOf(ROSES, CUT).allWords).toBeGreaterThan(featuresOf(ROSES, FEED).allWords);
  });

  it('knows whether both speak of one deed', () => {
    expect(featuresOf(ROSES, CUT).sameVerb).toBe(0);
    const [buy, get] = [pointOf('Buy a lamp.', 'ann'), pointOf('Purchase a lamp.', 'bea')];
    const two = comparePairs(
      [{ a: buy.statement.id, b: get.statement.id }],
      new Map([buy, get].map((point) => [point.statement.id, point])),
    );
    expect(measureMatter(two, measureRarity([buy, get]))[0]?.sameVerb).toBe(1);
  });

  it('takes no two statements of one source for near because they share a section', () => {
    expect(featuresOf(ROSES, SHED).section).toBe(0);
    expect(featuresOf(ROSES, CUT).section).toBeGreaterThan(0);
  });
});

it('compares known statements only', () => {
  expect(comparePairs([{ a: ROSES.statement.id, b: 'gone' }], points)).toEqual([]);
});
