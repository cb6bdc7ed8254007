import { expect, it } from 'vitest';
import { findReason } from '../../../src/statements/parts/reason.ts';

const reason = (text: string) => findReason(text, text.toLowerCase())?.text ?? null;

it.each([
  ['Oil the chain, because rust never sleeps.', 'because rust never sleeps'],
  ['Lock the frame, since thieves are quick.', 'since thieves are quick'],
  ['Cover the dough so that it does not dry out.', 'so that it does not dry out'],
  ['Stake the tomatoes in order to keep them dry.', 'in order to keep them dry'],
  ['Wear gloves; otherwise you will get blisters.', 'otherwise you will get blisters'],
  ['Sharpen the spade, so you need less force.', 'so you need less force'],
  ['Weigh the flour, as it packs in the cup.', 'as it packs in the cup'],
  ['Use a cold pan – it keeps the butter from burning.', 'it keeps the butter from burning'],
  ['Buy a pump; you’ll need it.', null],
])('in "%s" the reason is "%s"', (text, expected) => {
  expect(reason(text)).toBe(expected);
});

it.each([
  'Water the beds in the evening.',
  'Cut it so thin that light comes through.',
  'Use it as a lid.',
])('there is no reason in "%s"', (text) => {
  expect(reason(text)).toBeNull();
});
