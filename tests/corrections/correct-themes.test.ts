import { describe, expect, it } from 'vitest';
import { correctThemes } from '../../src/corrections/correct-themes.ts';
import { advice, article, corrections, FILE } from './hand-written.ts';

const soil = article('soil.md', 'Turn the soil.', 'Water it daily.');
const [turn, water] = [advice(soil, 0), advice(soil, 1)];
const tags = [
  { statement: turn.id, theme: 'digging', score: 0.7 },
  { statement: water.id, theme: 'digging', score: 0.5 },
  { statement: water.id, theme: 'seasons', score: 0.4 },
];
const themes = ['digging', 'seasons', 'water'].map((id) => ({
  id,
  label: id,
  description: '',
  applies: '',
  words: [id],
  origin: 'taxonomy' as const,
}));

const correct = (list: string) =>
  correctThemes(tags, [turn, water], [soil.document], themes, corrections(list), FILE);

describe('correctThemes', () => {
  it('replaces the themes of a statement', () => {
    const result = correct(
      '- {kind: set-themes, source: soil.md, quote: Water it, themes: [water, seasons, water]}',
    );
    expect(result).toEqual({
      tags: [
        tags[0],
        { statement: water.id, theme: 'water', score: 1 },
        { statement: water.id, theme: 'seasons', score: 1 },
      ],
      diagnostics: [],
    });
  });

  it('reports a theme that is not known, and sets the others', () => {
    const list = '- {kind: set-themes, source: soil.md, quote: Turn, themes: [__proto__, water]}';
    const { tags: after, diagnostics } = correct(list);
    expect(after).toContainEqual({ statement: turn.id, theme: 'water', score: 1 });
    expect(after).toHaveLength(3);
    expect(diagnostics).toMatchObject([{ rule: 'correction-without-theme', file: FILE }]);
    expect(diagnostics[0]?.message).toMatch(/^line 2.*"__proto__".*digging, seasons, water/);
  });

  it('changes nothing when no theme of the list is known', () => {
    const list = '- {kind: set-themes, source: soil.md, quote: Turn, themes: [sun]}';
    const { tags: after, diagnostics } = correct(list);
    expect(after).toEqual(tags);
    expect(diagnostics).toHaveLength(1);
  });

  it('warns when the statement is gone', () => {
    const list = '- {kind: set-themes, source: soil.md, quote: Plant beans, themes: [water]}';
    const { tags: after, diagnostics } = correct(list);
    expect(after).toEqual(tags);
    expect(diagnostics).toMatchObject([
      { rule: 'correction-without-words', severity: 'warning', place: { start: 15 } },
    ]);
  });
});
