import { describe, expect, it } from 'vitest';
import { compareSources } from '../../src/views/compare-sources.ts';
import { findConflicts } from '../../src/views/conflicts.ts';
import { countFilters } from '../../src/views/filter-counts.ts';
import { type Filters, filterRows, fold, found, NO_FILTERS } from '../../src/views/filters.ts';
import { indexGraph } from '../../src/views/graph-index.ts';
import { smallGraph } from './small-graph.ts';

const index = indexGraph(smallGraph());
const rows = compareSources(index, findConflicts(index));
const left = (change: Partial<Filters>): string[] =>
  filterRows(index, rows, { ...NO_FILTERS, ...change }).map(
    ({ recommendation }) => recommendation.key.split(':')[1] ?? '',
  );

describe('filterRows', () => {
  it.each<[string, Partial<Filters>, string[]]>([
    ['nothing', {}, ['feedback', 'note', 'later', 'rest', 'gossip']],
    ['a theme', { themes: ['theme:self'] }, ['rest']],
    ['two themes at once', { themes: ['theme:self', 'theme:talk'], themeMode: 'all' }, []],
    [
      'any of two sources',
      { sources: ['source:b', 'source:c'] },
      ['feedback', 'later', 'rest', 'gossip'],
    ],
    [
      'all of two sources',
      { sources: ['source:a', 'source:b'], sourceMode: 'all' },
      ['feedback', 'rest'],
    ],
    ['only two sources', { sources: ['source:a', 'source:b'], sourceMode: 'only' }, ['rest']],
    ['a position', { positions: ['against'] }, ['feedback', 'gossip']],
    ['a position of a source', { positions: ['against'], sources: ['source:b'] }, ['feedback']],
    ['what is contested', { reach: 'contested' }, ['feedback', 'note', 'later']],
    ['what all speak of', { reach: 'everywhere' }, ['feedback']],
    ['words of a quote', { search: 'day off' }, ['rest']],
    ['a theme by name', { search: 'TALKING ask' }, ['feedback']],
    ['two filters', { themes: ['theme:talk'], reach: 'single' }, ['gossip']],
  ])('keeps the rows for %s', (_name, change, expected) => {
    expect(left(change)).toEqual(expected);
  });
});

describe('found', () => {
  it('sees past case, accents and curly quotes', () => {
    expect(found("don't resume", fold('Don’t send a résumé'))).toBe(true);
    expect(found('resume twice', fold('a résumé'))).toBe(false);
  });
});

describe('countFilters', () => {
  const count = (change: Partial<Filters>) =>
    countFilters(index, rows, { ...NO_FILTERS, ...change });

  it('says what each filter would leave by itself', () => {
    const counts = count({});
    expect([...counts.themes]).toEqual([
      ['theme:talk', 4],
      ['theme:self', 1],
    ]);
    expect(counts.sources.get('source:c')).toBe(left({ sources: ['source:c'] }).length);
    expect(counts.positions.get('against')).toBe(left({ positions: ['against'] }).length);
    expect(counts.reaches.get('everywhere')).toBe(left({ reach: 'everywhere' }).length);
    for (const [when, rowsThen] of counts.whens)
      expect(left({ whens: [when] }).length).toBe(rowsThen);
  });

  it('follows what is chosen in the other filters, and not its own', () => {
    const counts = count({ themes: ['theme:self'] });
    expect(counts.themes.get('theme:talk')).toBe(4);
    expect(counts.positions.get('against') ?? 0).toBe(
      left({ themes: ['theme:self'], positions: ['against'] }).length,
    );
    expect(counts.reaches.get(null)).toBe(1);
  });
});
