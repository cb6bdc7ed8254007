import { type CompareRow, takers } from './compare-sources.ts';
import { type Facet, type Filters, failing, speaking } from './filters.ts';
import type { GraphIndex, Position, When } from './graph-index.ts';

/**
 * How many rows each choice of a filter stands for, with all other filters as they are: so that nobody clicks into
 * emptiness, and the numbers follow what was chosen elsewhere.
 */
export interface FilterCounts {
  readonly themes: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
  readonly positions: ReadonlyMap<Position, number>;
  readonly whens: ReadonlyMap<When, number>;
  readonly reaches: ReadonlyMap<Filters['reach'], number>;
}

/** Counts in one pass over the rows: with many sources, asking for each filter apart would take seconds. */
export function countFilters(
  index: GraphIndex,
  rows: readonly CompareRow[],
  filters: Filters,
): FilterCounts {
  const themes = new Map<string, number>();
  const sources = new Map<string, number>();
  const positions = new Map<Position, number>();
  const whens = new Map<When, number>();
  const reaches = new Map<Filters['reach'], number>();
  const add = <K>(map: Map<K, number>, key: K): void => {
    map.set(key, (map.get(key) ?? 0) + 1);
  };
  for (const row of rows) {
    const failed = failing(index, row, filters);
    // A facet's own choice does not count against its other choices.
    const counts = (facet: Facet): boolean => failed.every((one) => one === facet);
    const taken = row.cells.filter(({ position }) => position !== null);
    if (counts('themes'))
      for (const theme of new Set(row.recommendation.themes)) add(themes, theme);
    if (counts('sources')) for (const source of speaking(row)) add(sources, source);
    if (counts('positions'))
      for (const position of new Set(taken.map((cell) => cell.position)))
        if (position) add(positions, position);
    if (counts('whens')) add(whens, row.recommendation.when);
    if (!counts('reach')) continue;
    add(reaches, null);
    add(reaches, row.reach);
    if (takers(row) === row.cells.length) add(reaches, 'everywhere');
  }
  return { themes, sources, positions, whens, reaches };
}
