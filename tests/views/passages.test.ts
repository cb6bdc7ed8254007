import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/views/graph-index.ts';
import { neighbourhood, recommendationLinks } from '../../src/views/neighbourhood.ts';
import { articleParts } from '../../src/views/passages.ts';
import { sourceNames } from '../../src/views/source-names.ts';
import { smallGraph } from './small-graph.ts';

const index = indexGraph(smallGraph());

describe('articleParts', () => {
  const parts = articleParts(index, 'source:a');

  it('marks a statement where it stands within a longer sentence', () => {
    expect(
      parts[0]?.passages[1]?.segments.map(({ text, statement }) => [text, statement?.key]),
    ).toEqual([
      ['Ask for feedback at once.', 'statement:a-feedback'],
      [' It helps.', undefined],
    ]);
  });

  it('gathers what was left out, and marks nothing in it', () => {
    expect(parts.map(({ leftOut, passages }) => [leftOut, passages.length])).toEqual([
      [null, 2],
      ['comments', 2],
    ]);
    expect(parts[1]?.passages.flatMap(({ statements }) => statements)).toEqual([]);
  });

  it('is empty for a source that is not there', () => {
    expect(articleParts(index, 'source:none')).toEqual([]);
  });
});

describe('neighbourhood', () => {
  it('finds who speaks of a recommendation and what is related to it', () => {
    const around = neighbourhood(index, 'recommendation:note');
    expect(around.sources).toEqual(['source:a']);
    expect(around.near).toEqual(['recommendation:later']);
    expect(around.far).toEqual(['recommendation:feedback', 'recommendation:rest']);
  });

  it('links recommendations by their conflicts', () => {
    expect(recommendationLinks(index)).toEqual([
      { a: 'recommendation:note', b: 'recommendation:later', kind: 'conflict', strength: 2 },
    ]);
  });
});

describe('sourceNames', () => {
  const named = (
    ...sources: { publisher?: string; author?: string; title: string }[]
  ): string[] => {
    const [plain] = index.sources;
    if (!plain) return [];
    const { publisher: _publisher, ...rest } = plain;
    const made = sources.map((own, i) => ({ ...rest, ...own, key: `source:${i}` }));
    return [...sourceNames(made).values()].map(({ name, initials }) => `${name} (${initials})`);
  };

  it('prefers the publisher and takes more where that is not enough', () => {
    expect(
      named(
        { publisher: 'The Muse', title: 'One' },
        { publisher: 'Indeed', author: 'Ann Lee', title: 'Two' },
        { publisher: 'Indeed', author: 'Bo Chen', title: 'Three' },
      ),
    ).toEqual(['The Muse (M)', 'Indeed, Ann Lee (IA)', 'Indeed, Bo Chen (IB)']);
  });

  it('numbers what nothing tells apart', () => {
    expect(named({ title: 'No job' }, { title: 'No job' })).toEqual([
      'No job (1) (1)',
      'No job (2) (2)',
    ]);
  });
});
