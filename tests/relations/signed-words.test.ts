import { describe, expect, it } from 'vitest';
import { pointOf } from './point-of.ts';

/** Of some words of a sentence, those it is for and those it is against. */
const signsOf = (
  text: string,
  ...words: readonly string[]
): Record<'for' | 'against', string[]> => {
  const { tokens, signed } = pointOf(text, 'ann');
  const named = (sign: number) =>
    tokens
      .filter(({ lower }, i) => words.includes(lower) && signed.signs[i] === sign)
      .map(({ lower }) => lower);
  return { for: named(1), against: named(-1) };
};

describe('signWords', () => {
  it.each([
    ['Rinse the rice.', { for: ['rinse', 'rice'], against: [] }],
    ['Never rinse the rice.', { for: [], against: ['rinse', 'rice'] }],
    ['Don’t forget to rinse the rice.', { for: ['rinse', 'rice'], against: [] }],
    ['You should not rinse the rice.', { for: [], against: ['rinse', 'rice'] }],
    ['Rinsing the rice is pointless.', { for: [], against: ['rinsing', 'rice'] }],
  ])('reads "%s" as %j', (text, expected) => {
    expect(signsOf(text, 'rinse', 'rinsing', 'rice')).toEqual(expected);
  });

  it('parts what a choice takes from what it leaves', () => {
    expect(signsOf('Use butter rather than oil.', 'butter', 'oil')).toEqual({
      for: ['butter'],
      against: ['oil'],
    });
  });

  it('keeps the sign of the first place of a word', () => {
    const { signed } = pointOf('Use butter in winter, but never butter in summer.', 'ann');
    expect(signed.stems.get('butter')).toBe(1);
  });

  it('compares no words of a condition or a reason, which advise nothing', () => {
    const found = (text: string) => {
      const { tokens, signed } = pointOf(text, 'ann');
      return signed.sides.map(({ first }) => tokens[first]?.lower);
    };
    expect(found('Open the window.')).toContain('open');
    expect(found('If it is hot, open the window.')).not.toContain('hot');
    expect(found('Open the window because it is hot.')).not.toContain('hot');
  });

  it('finds the deed of a sentence', () => {
    const { tokens, signed } = pointOf('You should never purchase a lamp.', 'ann');
    expect(tokens[signed.action]?.lower).toBe('purchase');
    expect(signed.deeds.map(({ first }) => tokens[first]?.lower)).toContain('purchase');
  });
});
