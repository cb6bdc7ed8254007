import { expect, it } from 'vitest';
import { rivals } from '../../../src/relations/clashes/rivals.ts';
import { clashOf, cluesOf } from './clash-of.ts';

it('finds two things taken for one purpose, and points at them', () => {
  expect(cluesOf(rivals, 'Use oil for the pan.', 'I use butter for the pan.')).toEqual([
    ['oil'],
    ['butter'],
  ]);
  expect(clashOf(rivals, 'Use oil for the pan.', 'Use butter for the pan.')).toBe(
    'opposite-words on alternative',
  );
});

it.each([
  ['another purpose', 'Use oil for the pan.', 'Use butter for the bread.'],
  ['the same thing', 'Use oil for the pan.', 'Pick good oil for the pan.'],
  ['a thing that the other names too', 'Use oil for the pan.', 'Use butter for the pan with oil.'],
  ['advice against one of them', 'Use oil for the pan.', 'Never use butter for the pan.'],
])('%s makes no rivals', (_what, a, b) => {
  expect(clashOf(rivals, a, b)).toBe('nothing');
  expect(clashOf(rivals, b, a)).toBe('nothing');
});
