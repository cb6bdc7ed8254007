import { describe, expect, it } from 'vitest';
import type { Theme } from '../../src/model/theme.ts';
import { tagThemes } from '../../src/themes/tag-themes.ts';
import { adviceIn } from '../statements/statement-of.ts';
import { theme, towards } from './theme-of.ts';

const GARDEN = [
  theme('water', 'water', 'rain'),
  theme('soil', 'soil', 'compost', 'dig'),
  theme('tools', 'spade'),
];

const tag = (article: string, themes: readonly Theme[] = GARDEN) =>
  tagThemes(adviceIn(article), themes, { statements: new Map(), others: [] });
const themesOf = (article: string) => tag(article).map((found) => found.theme);

describe('tagThemes', () => {
  it('tags a statement with the theme whose words it holds', () => {
    expect(themesOf('Collect rain for the pots.')).toEqual(['water']);
  });

  it('tags it with several where several fit, the most telling first', () => {
    expect(themesOf('Dig compost into the soil before you water.')).toEqual(['soil', 'water']);
  });

  it('always tags it with one, even where no word fits', () => {
    expect(themesOf('Be patient.')).toHaveLength(1);
  });

  it('takes a heading above for a weaker sign than the words', () => {
    expect(themesOf('# Garden\n\n## Rain\n\nKeep a spade at hand.')).toEqual(['tools']);
    expect(themesOf('# Garden\n\n## Rain\n\nBe patient.')).toEqual(['water']);
  });

  it('does not count the title of the article', () => {
    const scores = (article: string) => tag(article).map(({ score }) => score);
    expect(scores('# Water\n\nBe patient.')).toEqual(scores('Be patient.'));
  });

  it('goes by meaning where the words say nothing', () => {
    const statements = adviceIn('Be patient.');
    const [statement] = statements;
    const vectors = new Map([[statement?.id ?? '', towards(0, 0, 1)]]);
    const others = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ].map((values) => Float32Array.from(values));
    const tags = tagThemes(statements, GARDEN, { statements: vectors, others });
    expect(tags.map((found) => found.theme)).toEqual(['tools']);
  });

  it('gives scores from 0 to 1 and at most three themes', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => theme(id, 'water', 'soil', 'compost'));
    const tags = tag('Water the compost and the soil.', many);
    expect(tags.map((found) => found.theme)).toEqual(['a', 'b', 'c']);
    for (const { score } of tags) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});
