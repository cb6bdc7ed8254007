import { expect, it } from 'vitest';
import { tokenize } from '../../../src/language/tokenize.ts';
import { phraseFinder } from '../../../src/relations/contrasts/phrase-finder.ts';

const find = phraseFinder([
  ['hold', 1],
  ['hold off', 2],
  ['off', 3],
  ['face-to-face', 4],
  ['wait', 5],
  ['wait', 6],
]);

/** "words: numbers" of every find. */
const found = (text: string): string[] => {
  const tokens = tokenize(text);
  return find(tokens).map(({ first, end, codes }) => {
    const words = tokens.slice(first, end).map(({ lower }) => lower);
    return `${words.join(' ')}: ${[...codes].join(' ')}`;
  });
};

it('passes over the words that a longer phrase is made of', () => {
  expect(found('hold off, then turn it off')).toEqual(['hold off: 2', 'off: 3']);
  expect(found('hold the rope')).toEqual(['hold: 1']);
});

it('finds a phrase by the basic forms of its words', () => {
  expect(found('she waited a day')).toEqual(['waited: 5 6']);
  expect(found('holding off')).toEqual(['holding off: 2']);
});

it('finds what is written with hyphens, and capitals', () => {
  expect(found('Meet Face-to-Face.')).toEqual(['face - to - face: 4']);
});

it('finds nothing where a phrase breaks off, or in no words', () => {
  expect(found('meet face to')).toEqual([]);
  expect(found('')).toEqual([]);
});
