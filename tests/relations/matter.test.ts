import { describe, expect, it } from 'vitest';
import { measureLikeness } from '../../src/relations/matter.ts';
import { measureRarity } from '../../src/relations/rarity.ts';
import { pointOf } from './point-of.ts';

const OF_ANN = [
  'Prune the roses in spring.',
  'Lock the bike in the shed.',
  'Bake bread on Sunday.',
  'Purchase a good lamp.',
];
const OF_BEA = [
  'Never prune roses before spring.',
  'Feed the roses in spring.',
  'Lend your books.',
  'Buy a good lamp.',
];

const ofAnn = OF_ANN.map((line) => pointOf(line, 'ann'));
const ofBea = OF_BEA.map((line) => pointOf(line, 'bea'));
const all = [...ofAnn, ...ofBea];
const points = new Map(all.map((point) => [point.statement.id, point]));
const rarity = measureRarity(all);
const candidates = all.flatMap((a, i) =>
  all.slice(i + 1).map((b) => ({ a: a.statement.id, b: b.statement.id })),
);
const measured = measureLikeness(candidates, points, rarity);

const likeness = (first: string, second: string) => {
  const found = measured.find(
    ({ a, b }) => a.statement.text === first && b.statement.text === second,
  );
  if (!found) throw new Error(`not measured: ${first} / ${second}`);
  return found;
};

describe('measureLikeness', () => {
  it('tells one matter from others, whatever is said of it', () => {
    const [prune = '', lock = ''] = OF_ANN;
    const [never = '', feed = ''] = OF_BEA;
    expect(likeness(prune, never).matter).toBeGreaterThan(likeness(prune, feed).matter);
    expect(likeness(prune, feed).matter).toBeGreaterThan(likeness(lock, feed).matter);
  });

  it('tells those that oppose each other from those that want the same', () => {
    const opposed = likeness('Prune the roses in spring.', 'Never prune roses before spring.');
    const alike = likeness('Purchase a good lamp.', 'Buy a good lamp.');
    expect(opposed.opposed).toBeGreaterThan(0.5);
    expect(alike.opposed).toBeLessThan(0.5);
  });

  it('measures every pair, those of one source too, between 0 and 1', () => {
    expect(measured.map(({ a, b }) => ({ a: a.statement.id, b: b.statement.id }))).toEqual(
      candidates,
    );
    for (const { matter, opposed } of measured) {
      for (const value of [matter, opposed]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }
  });

  it('is the same from both sides', () => {
    const turned = candidates.map(({ a, b }) => ({ a: b, b: a }));
    const again = measureLikeness(turned, points, rarity);
    for (const [i, { matter, opposed }] of measured.entries()) {
      expect(again[i]?.matter).toBeCloseTo(matter);
      expect(again[i]?.opposed).toBeCloseTo(opposed);
    }
  });

  it('passes over pairs of which one is unknown', () => {
    expect(measureLikeness([{ a: 'nowhere', b: 'never' }], points, rarity)).toEqual([]);
  });
});

it('a rare word weighs more than one that everybody uses', () => {
  expect(rarity('bike')).toBeGreaterThan(rarity('rose'));
  expect(rarity('unheard')).toBeGreaterThan(rarity('bike'));
  expect(measureRarity([])('rose')).toBeGreaterThan(0);
});
