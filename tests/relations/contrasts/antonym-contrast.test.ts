import { expect, it } from 'vitest';
import { tokenize } from '../../../src/language/tokenize.ts';
import { findAntonyms, playSamePart } from '../../../src/relations/contrasts/antonym-contrast.ts';

/** Opposites that play the same part, as "word/word". */
const opposites = (first: string, second: string) => {
  const [a, b] = [tokenize(first), tokenize(second)];
  return findAntonyms(a, b)
    .filter((contrast) => playSamePart(contrast, a, b))
    .map((contrast) => `${contrast.a.lower}/${contrast.b.lower}`);
};

it.each([
  ['keep the sketch', 'discard the sketch', 'keep/discard'],
  ['write long labels', 'write short labels', 'long/short'],
  ['water the bed before sunrise', 'water the bed after sunrise', 'before/after'],
  ['ride with a helmet', 'ride without a helmet', 'with/without'],
  ['wash it by hand cold', 'wash it by hand hot', 'cold/hot'],
])('"%s" and "%s" stand against each other in %s', (a, b, expected) => {
  expect(opposites(a, b)).toEqual([expected]);
});

it.each([
  ['a word that both use', 'start early, not late', 'start late'],
  ['opposites beside different words', 'put the hot pan down', 'use the cold tap'],
  ['a verb against a word further in', 'open the box', 'leave the box closed'],
  ['words without an opposite', 'water the bed', 'water the lawn'],
])('%s decides nothing', (_what, a, b) => {
  expect(opposites(a, b)).toEqual([]);
});
