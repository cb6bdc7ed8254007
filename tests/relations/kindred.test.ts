import { expect, it } from 'vitest';
import { findKindred } from '../../src/relations/kindred.ts';
import { adviceIn } from '../statements/statement-of.ts';

/** Statements named after their source and number: a1, a2, b1. */
const named = (source: string, article: string) =>
  adviceIn(article, source).map((statement, i) => ({ ...statement, id: `${source}${i + 1}` }));

const inWords = (kindred: ReturnType<typeof findKindred>): string[] =>
  kindred.map(({ a, b, sure }) => `${a} = ${b} (${sure})`);

it('takes what a source says twice for one', () => {
  const statements = [
    ...named('a', 'Buy a used bike. Lock the shed. Get a bike that was used before.'),
    ...named('b', 'Buy a used bike.'),
  ];
  const affinities = [
    { a: 'a1', b: 'a3', matter: 0.9 },
    { a: 'a1', b: 'a2', matter: 0.2 },
    { a: 'a1', b: 'b1', matter: 0.95 },
  ];
  expect(inWords(findKindred(statements, affinities))).toEqual(['a1 = a3 (0.9)']);
});

it('keeps apart what a source says for and against a thing', () => {
  const statements = named('a', 'Buy a used bike. Never buy a used bike from a stranger.');
  expect(findKindred(statements, [{ a: 'a1', b: 'a2', matter: 0.9 }])).toEqual([]);
});

it('lets a heading that is advice speak for what opens its section, and for no more', () => {
  const statements = named(
    'a',
    '# Bikes\n\n## Buy Used\n\nAsk a neighbour for a bike.\n\nTry it on a hill.\n\n## Lock It\n\nTake a heavy lock.',
  );
  expect(inWords(findKindred(statements, []))).toEqual(['a1 = a2 (1)', 'a4 = a5 (1)']);
});

it('lets a heading not speak for what is said against it', () => {
  expect(findKindred(named('a', '# Bikes\n\n## Buy Used\n\nNever pay in cash.'), [])).toEqual([]);
});
