import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/relations/contrasts/quantities.ts';
import { findQuantityContrast } from '../../../src/relations/contrasts/quantity-contrast.ts';

const amounts = (text: string) =>
  findQuantities(text).map(({ low, high, unit }) =>
    low === high ? `${low} ${unit}` : `${low}–${high} ${unit}`,
  );

describe('findQuantities', () => {
  it.each([
    ['Use two eggs.', ['2 egg']],
    ['Boil three large potatoes.', ['3 potato']],
    ['Wait 3 days.', ['72 hour']],
    ['Wait for 2 to 3 weeks.', ['336–504 hour']],
    ['Wait 2-3 weeks.', ['336–504 hour']],
    ['Ride 1.5 hours.', ['1.5 hour']],
    ['Write five or six pages and twenty lines.', ['5–6 page', '20 line']],
    ['Keep titles under 50 chars.', ['50 char']],
    ['Water them twice a week.', ['104 times a year']],
    ['Water them daily.', ['365 times a year']],
    ['Ask for $20 to $30.', ['20–30 money']],
    ['Take off 10%.', ['10 %']],
    ['Bake at 200°C.', ['200 degree']],
    ['Wait half an hour.', ['0.5 hour']],
    ['Wait at least ten minutes.', [`${10 / 60}–Infinity hour`]],
    ['Weigh 1,000 grams.', ['1000 gram']],
    ['Add 2½ cups.', ['2.5 cup']],
    ['Use some eggs.', []],
    ['Open at 7.', []],
  ])('"%s" gives %j', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it('gives the place of the amount in the text', () => {
    const text = 'Then wait for 2 to 3 weeks.';
    const [amount] = findQuantities(text);
    expect(text.slice(amount?.start, amount?.end)).toBe('2 to 3 weeks');
  });
});

describe('findQuantityContrast', () => {
  const contrast = (a: string, b: string) => {
    const found = findQuantityContrast(a, b);
    return found && [a.slice(found.a.start, found.a.end), b.slice(found.b.start, found.b.end)];
  };

  it.each([
    ['Use two eggs.', 'Use four eggs.', ['two eggs', 'four eggs']],
    ['Wait two days.', 'Wait two weeks.', ['two days', 'two weeks']],
    ['Bake 20 to 30 minutes.', 'Bake 40 minutes.', ['20 to 30 minutes', '40 minutes']],
  ])('"%s" and "%s" differ', (a, b, expected) => {
    expect(contrast(a, b)).toEqual(expected);
  });

  it.each([
    ['the same time in other units', 'Wait a day: 24 hours.', 'Wait one day.'],
    ['ranges that meet', 'Bake 20 to 30 minutes.', 'Bake 25 minutes.'],
    ['other units', 'Use two eggs.', 'Use four spoons.'],
    ['one amount in common', 'Use 50 grams, later 70 grams.', 'Use 50 grams, then 90 grams.'],
    ['no amount', 'Use eggs.', 'Use four eggs.'],
  ])('%s makes no difference', (_what, a, b) => {
    expect(contrast(a, b)).toBeNull();
  });
});
