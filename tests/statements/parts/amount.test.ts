import { expect, it } from 'vitest';
import { findAmount } from '../../../src/statements/parts/amount.ts';
import { findReason } from '../../../src/statements/parts/reason.ts';
import { findTiming } from '../../../src/statements/parts/timing.ts';

const amount = (text: string) => {
  const lower = text.toLowerCase();
  return findAmount(text, findTiming(text, lower), findReason(text, lower));
};

it.each([
  ['Put aside 20 percent every month.', '20 percent'],
  ['Use two or three eggs.', 'two or three eggs'],
  ['Never pay more than $40 for a tyre.', '$40'],
  ['Wrap lines at 100 characters.', '100 characters'],
])('in "%s" the amount is "%s"', (text, expected) => {
  const found = amount(text);
  expect(found?.text).toBe(expected);
  expect(text.slice(found?.start, found?.end)).toBe(expected);
});

it.each([
  'Wait three days before you answer.',
  'Do not push half-done work.',
  'Plant them deep because 20 percent of them freeze.',
])('there is no amount in "%s"', (text) => {
  expect(amount(text)).toBeNull();
});
