import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/language/quantities/find-quantities.ts';

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
    ['Ask three or four times a month.', ['36–48 times a year']],
    ['Water them every other week.', ['26 times a year']],
    ['Feed them every two to four weeks.', ['13–26 times a year']],
    ['Learn one language.', ['1 language']],
    ['Add 1/2 cup.', ['0.5 cup']],
    ['Buy two small pots.', ['2 pot']],
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
