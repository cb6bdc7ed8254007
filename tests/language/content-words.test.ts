import { expect, it } from 'vitest';
import { contentLemmas, contentStems } from '../../src/language/content-words.ts';
import { tokenize } from '../../src/language/tokenize.ts';

it('keeps the words that tell what a text is about', () => {
  const text = 'You should always try to water the tomatoes in your garden, too.';
  expect(contentLemmas(tokenize(text))).toEqual(['water', 'tomato', 'garden']);
});

it('keeps repeated words as often as they stand there', () => {
  expect(contentLemmas(tokenize('Bread needs time, and bread needs salt.'))).toEqual([
    'bread',
    'bread',
    'salt',
  ]);
});

it('meets different forms of a word in their stems', () => {
  const stems = (text: string) => contentStems(tokenize(text));
  expect(stems('Plan the planting.')).toEqual(expect.arrayContaining(stems('the plan')));
  expect(stems('a reflection')).toEqual(stems('to reflect'));
});

it('finds nothing in light words and signs', () => {
  expect(contentLemmas(tokenize('Do it, then do that!'))).toEqual([]);
});
