import { expect, it } from 'vitest';
import { otherChoice } from '../../../src/relations/clashes/other-choice.ts';
import { clashOf, cluesOf } from './clash-of.ts';

it.each([
  ['Prefer butter over oil.', 'Prefer oil over butter.'],
  ['Prefer butter over oil.', 'Use oil instead of butter.'],
  ['Weigh the flour in grams rather than cups.', 'Weigh the flour in cups.'],
])('"%s" and "%s" choose against each other', (a, b) => {
  expect(clashOf(otherChoice, a, b)).toBe('other-choice on alternative');
  expect(clashOf(otherChoice, b, a)).toBe('other-choice on alternative');
});

it.each([
  ['Prefer butter over oil.', 'Use butter instead of oil.'],
  ['Prefer butter over oil.', 'Prefer tea over coffee.'],
  ['Weigh the flour in grams rather than cups.', 'Weigh the flour in grams.'],
  ['Weigh the flour in grams rather than cups.', 'Don’t weigh the flour in cups.'],
])('"%s" and "%s" do not', (a, b) => {
  expect(clashOf(otherChoice, a, b)).toBe('nothing');
});

it('points at the things to choose from', () => {
  const clues = cluesOf(otherChoice, 'Prefer butter over oil.', 'Prefer oil over butter.');
  expect(clues?.[0]).toEqual(expect.arrayContaining(['butter', 'oil']));
  expect(clues?.[1]).toEqual(expect.arrayContaining(['oil', 'butter']));
});
