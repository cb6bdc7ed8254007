import { describe, expect, it } from 'vitest';
import { contrastMeasures } from '../../../src/relations/contrasts/quantity-contrast.ts';
import { pointOf } from '../point-of.ts';

const contrast = (a: string, b: string) =>
  contrastMeasures(pointOf(a, 'ann').measures, pointOf(b, 'bea').measures);

/** The amounts that differ, in the words of the two texts. */
const words = (a: string, b: string) => {
  const found = contrast(a, b);
  return found && [a.slice(found.a.start, found.a.end), b.slice(found.b.start, found.b.end)];
};

describe('contrastMeasures', () => {
  it.each([
    ['Use two eggs.', 'Use four eggs.', ['two eggs', 'four eggs']],
    ['Wait two days.', 'Wait two weeks.', ['two days', 'two weeks']],
    ['Bake 20 to 30 minutes.', 'Bake 40 minutes.', ['20 to 30 minutes', '40 minutes']],
    [
      'Ask for 5 to 10 percent.',
      'Ask for 10 to 20 percent.',
      ['5 to 10 percent', '10 to 20 percent'],
    ],
    ['Feed them once a month.', 'Feed them every two weeks.', ['once a month', 'every two weeks']],
    ['Study one subject a day.', 'Study two subjects a day.', ['one subject', 'two subjects']],
  ])('"%s" and "%s" differ', (a, b, expected) => {
    expect(words(a, b)).toEqual(expected);
  });

  it.each([
    ['the same time in other units', 'Wait a day: 24 hours.', 'Wait one day.'],
    ['the same time in about the same units', 'Dust every four weeks.', 'Dust once a month.'],
    ['ranges that meet', 'Bake 20 to 30 minutes.', 'Bake 25 minutes.'],
    ['an open end', 'Wait at least ten minutes.', 'Wait for an hour.'],
    ['other units', 'Use two eggs.', 'Use four spoons.'],
    ['one amount in common', 'Use 50 grams, later 70 grams.', 'Use 50 grams, then 90 grams.'],
    ['no amount', 'Use eggs.', 'Use four eggs.'],
  ])('%s makes no difference', (_what, a, b) => {
    expect(contrast(a, b)).toBeNull();
  });

  it('compares what is given of one thing, not of another', () => {
    const [mix, meeting] = [
      'Take 50 grams of sugar for the top, and 90 grams of butter for the cake.',
      'Add 90 grams of butter to the cake.',
    ];
    expect(contrast(mix, meeting)).toBeNull();
    expect(words(mix, 'Add 70 grams of butter to the mix.')).toEqual(['90 grams', '70 grams']);
  });

  it('is sure only where words tell that both amounts are of one thing', () => {
    expect(contrast('Bake the bread for 30 minutes.', 'Bake bread for 50 minutes.')?.sure).toBe(
      true,
    );
    expect(contrast('Boil the rice for 30 minutes.', 'Bake bread for 50 minutes.')?.sure).toBe(
      false,
    );
  });
});
