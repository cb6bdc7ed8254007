import { expect, it } from 'vitest';
import { findCondition } from '../../../src/statements/parts/condition.ts';

const condition = (text: string) => findCondition(text, text.toLowerCase())?.text ?? null;

it.each([
  ['If the soil is dry, water the beds.', 'If the soil is dry'],
  ['Unless it rains, water the pots every day.', 'Unless it rains'],
  ['When the crust is brown, take it out.', 'When the crust is brown'],
  ['Finally, if you ride in the rain, oil the chain.', 'if you ride in the rain'],
  ['Water the beds when the soil feels dry.', 'when the soil feels dry'],
  ['Prune the roses only if the frost has passed.', 'only if the frost has passed'],
  ['Don’t oil the chain unless it squeaks.', 'unless it squeaks'],
  ['Oil the chain, even if it looks clean, and wipe it.', 'even if it looks clean'],
  ['Feed it twice a day as long as it is warm.', 'as long as it is warm'],
  ['Pick the beans early, except when they are tiny.', 'except when they are tiny'],
])('in "%s" the condition is "%s"', (text, expected) => {
  expect(condition(text)).toBe(expected);
});

it.each([
  'Water the beds in the evening.',
  'Oil the chain when possible.',
  'Find out whenever.',
  'Buy gifts early.',
])('there is no condition in "%s"', (text) => {
  expect(condition(text)).toBeNull();
});

it('gives the place of its words in the text', () => {
  const text = 'Cover the pot if it boils over.';
  const found = findCondition(text, text.toLowerCase());
  expect(text.slice(found?.start, found?.end)).toBe('if it boils over');
});
