import { expect, it } from 'vitest';
import { otherAmount } from '../../../src/relations/clashes/other-amount.ts';
import { clashOf, cluesOf } from './clash-of.ts';

it.each([
  ['Let it rest for ten minutes.', 'Let it rest for an hour.', 'other-time on timing'],
  ['Water it daily.', 'Water it once a week.', 'other-time on timing'],
  ['Put two eggs into the dough.', 'Put four eggs into the dough.', 'other-amount on quantity'],
])('"%s" and "%s" clash: %s', (a, b, expected) => {
  expect(clashOf(otherAmount, a, b)).toBe(expected);
});

it('points at the amounts, in the words of their authors', () => {
  expect(cluesOf(otherAmount, 'Bake it for half an hour.', 'Bake it for 50 minutes.')).toEqual([
    ['half an hour'],
    ['50 minutes'],
  ]);
});

it.each([
  ['Bake it for 60 minutes.', 'Bake it for an hour.'],
  ['Bake it for 20 to 30 minutes.', 'Bake it for 25 minutes.'],
  ['Use two eggs.', 'Use four spoons.'],
  ['Use eggs.', 'Use four eggs.'],
])('"%s" and "%s" do not clash', (a, b) => {
  expect(clashOf(otherAmount, a, b)).toBe('nothing');
});
