import { expect, it } from 'vitest';
import { advisedAndNot } from '../../../src/relations/clashes/advised-and-not.ts';
import { clashOf, cluesOf } from './clash-of.ts';

it.each([
  ['Rinse the rice.', 'Don’t rinse the rice.', 'advised-and-not on stance'],
  ['Buy a used bike.', 'Never buy a used bike.', 'advised-and-not on stance'],
  ['Peel the carrots.', 'You don’t have to peel the carrots.', 'needless on stance'],
  ['Ask the baker for jam.', 'You’ll never get jam from the baker.', 'advised-and-not on belief'],
])('"%s" and "%s" clash: %s', (a, b, expected) => {
  expect(clashOf(advisedAndNot, a, b)).toBe(expected);
  expect(clashOf(advisedAndNot, b, a)).toBe(expected);
});

it.each([
  ['two that are both for it', 'Rinse the rice.', 'Rinse the rice well.'],
  ['two that are both against it', 'Never peel carrots.', 'Don’t peel the carrots.'],
  ['another thing', 'Rinse the rice.', 'Don’t oil the chain.'],
  ['a special case', 'Water the beds.', 'Never water the leaves of young roses in full sun.'],
  ['the same want in opposite words', 'Start early.', 'Don’t start late.'],
])('%s is no clash', (_what, a, b) => {
  expect(clashOf(advisedAndNot, a, b)).toBe('nothing');
  expect(clashOf(advisedAndNot, b, a)).toBe('nothing');
});

it('points at the words that give and that deny the advice', () => {
  expect(cluesOf(advisedAndNot, 'Rinse the rice.', 'You should never rinse the rice.')).toEqual([
    ['Rinse'],
    ['You should never'],
  ]);
});
