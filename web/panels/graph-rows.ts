import { type CompareRow, sortRows, takers } from '../../src/views/compare-sources.ts';
import { filterRows } from '../../src/views/filters.ts';
import type { App } from '../app.ts';

let known: {
  readonly all: readonly CompareRow[];
  readonly filters: string;
  readonly rows: readonly CompareRow[];
} | null = null;

/**
 * What the picture shows, the most disputed and most supported first. A search marks and does not
 * narrow: one sees what else stands around the place it leads to.
 */
export function picturedRows({ state, model }: App): readonly CompareRow[] {
  const filters = { ...state.filters, search: '' };
  const asked = JSON.stringify(filters);
  if (known?.all === model.allRows && known.filters === asked) return known.rows;
  const rows = sortRows(filterRows(model.index, model.allRows, filters), 'contested').sort(
    (p, q) =>
      Number(q.reach === 'contested') - Number(p.reach === 'contested') || takers(q) - takers(p),
  );
  known = { all: model.allRows, filters: asked, rows };
  return rows;
}

/** The recommendation that is selected, or the one that the selected statement belongs to. */
export function selectedRow({ state, model }: App): CompareRow | undefined {
  if (state.selected === null) return undefined;
  const own = model.index.recommendationsOf.get(state.selected)?.[0]?.key;
  return model.row.get(state.selected) ?? model.row.get(own ?? '');
}
