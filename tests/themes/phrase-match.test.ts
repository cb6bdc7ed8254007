import { expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokenize.ts';
import { contains, toPhrase } from '../../src/themes/phrase-match.ts';

const holds = (text: string, phrase: string) => contains(tokenize(text), toPhrase(phrase));

it.each([
  ['water', 'Water the beds.'],
  ['water', 'She waters them at dusk.'],
  ['water', 'We watered them daily.'],
  ['tomato', 'Plant tomatoes.'],
  ['Tomato', 'Plant the tomatoes.'],
  ['rain barrel', 'Put rain barrels under the roof.'],
  ['find out why', 'Find out exactly why they wilt.'],
  ['oil the chain', 'Oil the dirty old chain.'],
])('"%s" stands in "%s"', (phrase, text) => {
  expect(holds(text, phrase)).toBe(true);
});

it.each([
  ['water', 'Plant waterlilies.'],
  ['rain barrel', 'Fill the barrel with rain.'],
  ['find out why', 'Find out on one of the next days why.'],
  ['cat', 'Catch the bus.'],
  ['pumps', ''],
])('"%s" does not stand in "%s"', (phrase, text) => {
  expect(holds(text, phrase)).toBe(false);
});

it('never finds a phrase of no words', () => {
  expect(holds('Water the beds.', '')).toBe(false);
});
