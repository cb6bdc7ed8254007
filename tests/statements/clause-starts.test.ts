import { expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokenize.ts';
import { clauseStarts } from '../../src/statements/clause-starts.ts';

const starts = (text: string, main: boolean) => {
  const tokens = tokenize(text);
  return clauseStarts(tokens)
    .filter((start) => start.main === main)
    .map(({ index }) => tokens[index]?.text);
};

it.each([
  ['Water the beds.', 'Water'],
  ['Finally, water the beds.', 'water'],
  ['2. Water the beds.', 'Water'],
  ['a) Water the beds.', 'Water'],
  ['**“Water** the beds.”', 'Water'],
  ['And then always water the beds.', 'water'],
  ['If it is dry, water the beds.', 'water'],
  ['To save time, batch the errands.', 'batch'],
  ['Tip: Water the beds.', 'Water'],
  ['Rest: if you can, sleep.', 'sleep'],
  ['One tip – check the lid.', 'check'],
  ['My advice… check the lid.', 'check'],
  ['When it rains hard bring it in.', 'bring'],
  ['Once you have tried it give it to a friend.', 'give'],
  ['They are hardy, but when it freezes, cover them.', 'cover'],
])('a directive may begin in "%s" at "%s"', (text, word) => {
  expect(starts(text, true)).toContain(word);
});

it.each([
  ['Mistakes happen, so keep a copy.', 'keep'],
  ['The glue is slow; wait for a day.', 'wait'],
  ['Roses are thirsty — water them.', 'water'],
  ['They look dead, but leave them alone.', 'leave'],
  ['Dig the bed and don’t walk on it.', 'do'],
  ['The lid is loose - check it.', 'check'],
  ['The tin is heavy (lift it slowly).', 'lift'],
  ['One coat is fine, but please don’t thin it.', 'do'],
  ['Try it, or don’t bother.', 'do'],
])('a second clause begins in "%s" at "%s"', (text, word) => {
  expect(starts(text, false)).toContain(word);
});

it.each([
  ['We went home and slept.', 'slept'],
  ['She told me: “water them.”', 'water'],
  ['The beans, water and salt are mixed.', 'water'],
  ['After the long walk the dogs drink from a bowl.', 'drink'],
  ['Second-hand bikes are cheap.', 'hand'],
  ['I just don’t know them.', 'do'],
  ['My neighbours just don’t care.', 'do'],
])('nothing begins in "%s" at "%s"', (text, word) => {
  expect([...starts(text, true), ...starts(text, false)]).not.toContain(word);
});

it('gives each place once, in order', () => {
  const found = clauseStarts(tokenize('If it is dry, and hot, then, finally, water the beds.'));
  const indices = found.map(({ index }) => index);
  expect(indices).toEqual([...new Set(indices)].sort((a, b) => a - b));
});

it('passes over the end of a list that lost its lines', () => {
  const endless = 'Water the beds; '.repeat(500);
  expect(clauseStarts(tokenize(endless)).length).toBeLessThan(100);
});

it('finds nothing in nothing', () => {
  expect(clauseStarts([])).toEqual([]);
});
