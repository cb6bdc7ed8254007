import { expect, it } from 'vitest';
import { sourceNames } from '../../src/graph/source-name.ts';
import { readArticle } from './analysis-of.ts';

const names = (...articles: Parameters<typeof readArticle>[]) => [
  ...sourceNames(articles.map((article) => readArticle(...article))).values(),
];

it('calls a source by its publisher, else its author, else its title', () => {
  expect(
    names(
      ['a', 'Oil it.', { publisher: 'Bike Weekly', author: 'Ann', title: 'Chains' }],
      ['b', 'Oil it.', { author: 'Bea', title: 'Chains' }],
      ['c', 'Oil it.', { title: 'Chains' }],
    ),
  ).toEqual(['Bike Weekly', 'Bea', 'Chains']);
});

it('calls a source without a title by its file, in words', () => {
  expect(names(['my-old_bike', 'Oil it.'])).toEqual(['my old bike']);
});

it('calls no two alike', () => {
  const meta = { publisher: 'Bike Weekly', title: 'Chains' };
  expect(names(['a', 'Oil it.', meta], ['b', 'Oil it.', meta], ['c', 'Oil it.', meta])).toEqual([
    'Bike Weekly',
    'Chains',
    'c.md',
  ]);
});

it('shortens long names at the end of a word', () => {
  const title = 'Everything you ever wanted to know about the chain of a bicycle';
  const [name = ''] = names(['a', 'Oil it.', { title }]);
  expect(name).toMatch(/^Everything you ever .*\w …$/);
  expect(name.length).toBeLessThan(52);
});
