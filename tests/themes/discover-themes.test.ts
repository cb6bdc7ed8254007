import { describe, expect, it } from 'vitest';
import { discoverThemes } from '../../src/themes/discover-themes.ts';
import { adviceIn } from '../statements/statement-of.ts';
import { towards } from './theme-of.ts';

const article = [
  'Water the tomatoes early.',
  'Water the tomatoes at the root.',
  'Oil the bicycle chain.',
  'Oil the chain after rain.',
].join(' ');

const discover = (text: string, directionOf: (line: string) => number[]) => {
  const statements = adviceIn(text);
  const vectors = new Map(
    statements.map((statement) => [statement.id, towards(...directionOf(statement.text))]),
  );
  return discoverThemes(statements, vectors);
};
const bySubject = (line: string) => (/tomato/.test(line) ? [1, 0] : [0, 1]);

describe('discoverThemes', () => {
  it('makes a theme of what lies together, labelled by its telling words', () => {
    const themes = discover(article, bySubject);
    expect(themes).toHaveLength(2);
    const [water, oil] = themes;
    expect(water?.label).toMatch(/^Water|^Tomato/);
    expect(water?.words).toEqual(expect.arrayContaining(['water', 'tomato']));
    expect(oil?.words).toEqual(expect.arrayContaining(['oil', 'chain']));
    expect(themes.every(({ origin }) => origin === 'discovered')).toBe(true);
  });

  it('gives themes ids that are names and all different', () => {
    const same = discover('Water it. Water it. Water it.', () => [0, 0]);
    const ids = same.map(({ id }) => id);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('never makes more than fourteen', () => {
    const lines = Array.from({ length: 30 }, (_, i) => `Buy ${i + 2} lamps.`);
    const axis = (line: string) =>
      Array.from({ length: 32 }, (_, i) => (i === Number(/\d+/.exec(line)?.[0]) ? 1 : 0));
    expect(discover(lines.join(' '), axis)).toHaveLength(14);
  });

  it('finds a name even where no word tells anything', () => {
    const [theme] = discover('Do it.', () => [1, 0]);
    expect(theme).toMatchObject({ label: 'Other advice', words: ['advice'] });
    expect(theme?.id).toBeTruthy();
  });

  it('makes the same themes of the same statements', () => {
    expect(discover(article, bySubject)).toEqual(discover(article, bySubject));
  });
});
