import { expect, it } from 'vitest';
import { tokenize } from '../../../src/language/tokenize.ts';
import { findOppositions, findSides } from '../../../src/relations/contrasts/find-opposites.ts';

/** Opposite words of two texts, as "word/word". */
const opposites = (first: string, second: string): string[] => {
  const [a, b] = [tokenize(first), tokenize(second)];
  const words = (tokens: typeof a, { first: from, end }: { first: number; end: number }) =>
    tokens
      .slice(from, end)
      .map(({ lower }) => lower)
      .join(' ');
  return findOppositions(findSides(a), findSides(b)).map(
    (found) => `${words(a, found.a)}/${words(b, found.b)}`,
  );
};

it.each([
  ['keep the sketch', 'discard the sketch', 'keep/discard'],
  ['write long labels', 'write short labels', 'long/short'],
  ['water the bed before sunrise', 'water the bed after sunrise', 'before/after'],
  ['ride with a helmet', 'ride without a helmet', 'with/without'],
  ['wash it by hand cold', 'wash it by hand hot', 'cold/hot'],
  ['switch off the lamp', 'switch on the lamp', 'switch off/switch on'],
])('"%s" and "%s" stand against each other in %s', (a, b, expected) => {
  expect(opposites(a, b)).toEqual([expected]);
  expect(opposites(b, a)).toEqual([expected.split('/').reverse().join('/')]);
});

it.each([
  ['words without an opposite', 'water the bed', 'water the lawn'],
  ['the same side', 'write long labels', 'write longer labels'],
  ['a word of which both sides stand in one', 'cut it before or after rain', 'cut it after rain'],
])('%s decides nothing', (_what, a, b) => {
  expect(opposites(a, b)).toEqual([]);
  expect(opposites(b, a)).toEqual([]);
});
