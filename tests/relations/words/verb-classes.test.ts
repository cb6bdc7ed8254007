import { expect, it } from 'vitest';
import { tokenize } from '../../../src/language/tokenize.ts';
import { alikeVerbs, DEED_CLASSES } from '../../../src/relations/words/verb-classes.ts';

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

it('lists nothing twice in a class, in lower case and without gaps', () => {
  for (const deeds of DEED_CLASSES) {
    expect(deeds).toEqual([...new Set(deeds)]);
    for (const deed of deeds) expect(deed).toMatch(/^[^\sA-Z]+(?: [^\sA-Z]+)*$/);
  }
});

it('lists no deed alone: a class of one says nothing', () => {
  expect(DEED_CLASSES.filter((deeds) => deeds.length < 2)).toEqual([]);
});
