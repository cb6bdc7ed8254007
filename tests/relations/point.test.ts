import { describe, expect, it } from 'vitest';
import { shareDeed } from '../../src/relations/point.ts';
import { pointOf } from './point-of.ts';

const sameDeed = (first: string, second: string): boolean =>
  shareDeed(pointOf(first, 'ann'), pointOf(second, 'bea'));

describe('shareDeed', () => {
  it.each([
    ['Buy a lamp.', 'You should buy a lamp.'],
    ['Buy a lamp.', 'Never purchase a lamp.'],
    ['Make a list of gifts.', 'List your gifts.'],
    ['Fold the letter and keep a copy.', 'Keep a copy.'],
    ['Ask yourself what you need.', 'Consider what you need.'],
  ])('"%s" and "%s" speak of one deed', (a, b) => {
    expect(sameDeed(a, b)).toBe(true);
    expect(sameDeed(b, a)).toBe(true);
  });

  it.each([
    ['Buy a lamp.', 'Sell a lamp.'],
    ['Make a list of gifts.', 'Make a cake.'],
    ['Ask yourself what you need.', 'Ask the baker for bread.'],
  ])('"%s" and "%s" do not', (a, b) => {
    expect(sameDeed(a, b)).toBe(false);
  });
});

describe('the amounts of a point', () => {
  it('know the words of their own clause, and no others', () => {
    const { measures } = pointOf('Use 50 grams of sugar, and 90 grams of butter.', 'ann');
    const [sugar, butter] = measures;
    expect(sugar?.around.has('sugar')).toBe(true);
    expect(sugar?.around.has('butter')).toBe(false);
    expect(butter?.around.has('butter')).toBe(true);
  });
});

it('reads each deed of a sentence by itself', () => {
  const { deedWords, actionWords } = pointOf('Fold the letter and keep a copy.', 'ann');
  expect(deedWords.map((words) => [words.has('letter'), words.has('copi')])).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(actionWords.has('letter') && actionWords.has('copi')).toBe(true);
});
