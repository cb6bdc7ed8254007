import { expect, it } from 'vitest';
import { tokenize } from '../../../src/language/tokenize.ts';
import { OPPOSITES } from '../../../src/relations/words/opposites.ts';
import { alikeVerbs, VERB_CLASSES } from '../../../src/relations/words/verb-classes.ts';

const stem = (verb: string) => tokenize(`to ${verb}`)[1]?.stem ?? '';
const alike = (a: string, b: string) => alikeVerbs(stem(a), stem(b));

it.each([
  ['buy', 'purchase'],
  ['mend', 'repair'],
  ['begin', 'start'],
  ['water', 'water'],
])('"%s" and "%s" do much the same', (a, b) => {
  expect(alike(a, b)).toBe(true);
  expect(alike(b, a)).toBe(true);
});

it.each([
  ['buy', 'sell'],
  ['start', 'stop'],
  ['bake', 'ride'],
  ['', 'bake'],
])('"%s" and "%s" do not', (a, b) => {
  expect(alike(a, b)).toBe(false);
});

it('lists no verb twice in a class', () => {
  for (const verbs of VERB_CLASSES) expect(verbs).toEqual([...new Set(verbs)]);
});

it('puts no word on both sides of a pair of opposites', () => {
  for (const [one, other] of OPPOSITES)
    expect(one.filter((word) => other.includes(word))).toEqual([]);
});
