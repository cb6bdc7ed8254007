import { expect, it } from 'vitest';
import { tokenize } from '../../../src/language/tokenize.ts';
import { findDenied } from '../../../src/relations/contrasts/denial.ts';

/** The telling words of a sentence that stand under a denial. */
const denied = (text: string, ...words: readonly string[]): string[] => {
  const tokens = tokenize(text);
  const marks = findDenied(tokens);
  return tokens.filter(({ lower }, i) => marks[i] && words.includes(lower)).map((t) => t.lower);
};

it.each([
  ['Never rinse the rice.', ['rinse', 'rice']],
  ['You shouldn’t rinse the rice.', ['rinse', 'rice']],
  ['Avoid cheap oil.', ['cheap', 'oil']],
  ['Steer clear of cheap oil.', ['cheap', 'oil']],
  ['There is no need to rinse the rice.', ['rinse', 'rice']],
])('"%s" denies all of %j', (text, words) => {
  expect(denied(text, ...words)).toEqual(words);
});

it.each([
  ['Use butter rather than oil.', 'butter', 'oil'],
  ['Use butter instead of oil.', 'butter', 'oil'],
  ['Prefer butter over oil.', 'butter', 'oil'],
  ['Never rinse the rice, but soak it.', 'soak', 'rice'],
  ['Without a lid, the soup burns.', 'burns', 'lid'],
  ['If you do not knead it, wait.', 'wait', 'knead'],
])('"%s" leaves "%s" and denies "%s"', (text, kept, dropped) => {
  expect(denied(text, kept, dropped)).toEqual([dropped]);
});

it.each([
  ['Don’t forget to rinse the rice.', ['rinse', 'rice']],
  ['Never stop stirring the soup.', ['stirring', 'soup']],
  ['Avoid skipping breakfast.', ['breakfast']],
  ['Don’t hesitate to ask a neighbour.', ['ask', 'neighbour']],
])('"%s" takes its denial back', (text, words) => {
  expect(denied(text, ...words)).toEqual([]);
});

it('an "over" that is a place denies nothing', () => {
  expect(denied('Pour the milk over the oats.', 'milk', 'oats')).toEqual([]);
});
