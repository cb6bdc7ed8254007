import { expect, it } from 'vitest';
import { rankMatches } from '../../src/relations/best-matches.ts';

// Statements are named after their source: a1 and a2 stand in a.
const sourceOf = (statement: string) => statement[0];
const affinities = [
  { a: 'a1', b: 'b1', matter: 0.9 },
  { a: 'a1', b: 'b2', matter: 0.6 },
  { a: 'a2', b: 'b2', matter: 0.7 },
  { a: 'a2', b: 'b1', matter: 0.2 },
  { a: 'a1', b: 'c1', matter: 0.3 },
];
const rankOf = rankMatches(affinities, sourceOf);
const rank = (a: string, b: string) => {
  const pair = affinities.find((affinity) => affinity.a === a && affinity.b === b);
  return pair && rankOf(pair);
};

it('knows two statements that are each other’s nearest in the other source', () => {
  expect(rank('a1', 'b1')).toBe('mutual');
  expect(rank('a2', 'b2')).toBe('mutual');
});

it('looks at each source for itself', () => {
  expect(rank('a1', 'c1')).toBe('mutual');
});

it('knows a pair where both have a nearer one', () => {
  expect(rank('a1', 'b2')).toBe('neither');
  expect(rank('a2', 'b1')).toBe('neither');
});

it('takes a pair that is hardly farther than the best for a best one', () => {
  const near = [...affinities, { a: 'a3', b: 'b1', matter: 0.89 }];
  expect(rankMatches(near, sourceOf)({ a: 'a3', b: 'b1', matter: 0.89 })).toBe('mutual');
  const far = [...affinities, { a: 'a3', b: 'b1', matter: 0.85 }];
  expect(rankMatches(far, sourceOf)({ a: 'a3', b: 'b1', matter: 0.85 })).toBe('one-sided');
});
