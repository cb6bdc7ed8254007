import { expect, it } from 'vitest';
import { oppositeWords } from '../../../src/relations/clashes/opposite-words.ts';
import { clashOf, cluesOf } from './clash-of.ts';

it.each([
  [
    'Water the beds in the morning.',
    'Water the beds in the evening.',
    'in the morning',
    'in the evening',
  ],
  ['Cut the roses before winter.', 'Cut the roses after winter.', 'before', 'after'],
  ['Write long labels.', 'Write short labels.', 'long', 'short'],
  ['Keep the sketch.', 'Discard the sketch.', 'Keep', 'Discard'],
  ['Switch off the lamp.', 'Switch on the lamp.', 'Switch off', 'Switch on'],
])('"%s" and "%s" clash in “%s” and “%s”', (a, b, ofA, ofB) => {
  expect(cluesOf(oppositeWords, a, b)).toEqual([[ofA], [ofB]]);
  expect(cluesOf(oppositeWords, b, a)).toEqual([[ofB], [ofA]]);
});

it.each([
  ['one that is only told to be avoided', 'Start early.', 'Don’t start late.'],
  ['opposites beside different words', 'Put the hot pan down.', 'Use the cold tap.'],
  ['a word that both use', 'Cut it before or after winter.', 'Cut it after winter.'],
  ['no opposites', 'Water the beds.', 'Water the lawn.'],
])('%s is no clash', (_what, a, b) => {
  expect(clashOf(oppositeWords, a, b)).toBe('nothing');
});
