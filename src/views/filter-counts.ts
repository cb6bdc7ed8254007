import { type CompareRow, takers } from './compare-sources.ts';
import type { Filters } from './filters.ts';

/** How many rows each filter would leave by itself, so that nobody clicks into emptiness. */
export interface FilterCounts {
  readonly themes: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
  readonly positions: ReadonlyMap<string, number>;
  readonly reaches: ReadonlyMap<Filters['reach'], number>;
}

/** Counts in one pass over the rows: with many sources, asking for each filter apart would take seconds. */
export function countFilters(rows: readonly CompareRow[]): FilterCounts {
  const themes = new Map<string, number>();
  const sources = new Map<string, number>();
  const positions = new Map<string, number>();
  const reaches = new Map<Filters['reach'], number>();
  const add = <K>(map: Map<K, number>, key: K): void => {
    map.set(key, (map.get(key) ?? 0) + 1);
  };
  for (const row of rows) {
    for (const theme of new Set(row.recommendation.themes)) add(themes, theme);
    const taken = row.cells.filter(({ position }) => position !== null);
    for (const { source } of taken) add(sources, source);
    for (const position of new Set(taken.map((cell) => cell.position))) {
      if (position) add(positions, position);
    }
    add(reaches, null);
    add(reaches, row.reach);
    if (takers(row) === row.cells.length) add(reaches, 'everywhere');
  }
  return { themes, sources, positions, reaches };
}
