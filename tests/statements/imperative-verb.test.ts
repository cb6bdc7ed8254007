import { expect, it } from 'vitest';
import { adviceIn } from './statement-of.ts';

it.each([
  'Water tomatoes at the root.',
  'Plant garlic in autumn.',
  'Use oil in the pan.',
  'Check tyres before every ride.',
  'Store potatoes in a cool cellar.',
  'Open the window at night.',
  'Clean the drain once a month.',
  'Dry the herbs in the shade.',
  'Lower the heat after five minutes.',
  'Feed the starter.',
  'Whisk until it is pale.',
  'Do it again in spring.',
  'Have what you need at hand.',
  'Be patient.',
  'Test early.',
])('takes "%s" for a command', (line) => {
  expect(adviceIn(line)).toHaveLength(1);
});

it.each([
  'Water tanks are expensive.',
  'Plants need light.',
  'Bike locks were cheap then.',
  'Bread flour makes a better loaf.',
  'Do you water them at noon?',
  'Have you ever eaten a quince?',
  'Use is what wears a tool out.',
  'Thank you for reading.',
  'Baked bread smells good.',
  'Rain or shine, the market opens at eight.',
])('takes "%s" for none', (line) => {
  expect(adviceIn(line)).toEqual([]);
});
