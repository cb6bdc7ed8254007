import { expect, it } from 'vitest';
import { findRestriction, findSpecialCase } from '../../src/relations/restriction.ts';
import { pointOf } from './point-of.ts';

const restriction = (first: string, second: string): string | null => {
  const found = findRestriction(pointOf(first, 'ann'), pointOf(second, 'bea'));
  return found && `${found.side}: ${found.condition.text}`;
};

it.each([
  ['Prune the roses only if they are tall.', 'a: only if they are tall'],
  ['Oil the chain unless it is wet.', 'a: unless it is wet'],
])('"%s" restricts what the other advises', (line, expected) => {
  expect(restriction(line, 'Sweep the yard.')).toBe(expected);
  expect(restriction('Sweep the yard.', line)).toBe(expected.replace('a:', 'b:'));
});

it.each([
  ['a mere occasion', 'If the chain squeaks, oil it.', 'Oil the chain.'],
  ['leave to have a reason', 'Oil the chain unless you have a reason not to.', 'Oil the chain.'],
  ['no condition', 'Oil the chain.', 'Oil your chain.'],
  ['a condition that both set', 'Oil it only if it squeaks.', 'Oil it unless it is wet.'],
])('%s restricts nothing', (_what, a, b) => {
  expect(restriction(a, b)).toBeNull();
});

it('names the case that only one of two opposed statements speaks of', () => {
  const general = pointOf('Heat the oven for 15 minutes.', 'ann');
  const special = pointOf('When it is cold, heat the oven for 25 minutes.', 'bea');
  expect(findSpecialCase(general, special)?.side).toBe('b');
  expect(findSpecialCase(general, special)?.condition.text).toBe('When it is cold');
  expect(findSpecialCase(special, special)).toBeNull();
});
