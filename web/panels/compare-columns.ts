import type { Cell, CompareRow } from '../../src/views/compare-sources.ts';
import type { Source } from '../../src/views/graph-index.ts';
import type { App } from '../app.ts';

/** More sources than this have no column each: most cells would be silent and the rest out of sight. */
const MOST_COLUMNS = 12;

/** Which sources have a column; when there are too many, the others share one. */
export interface Columns {
  readonly sources: readonly Source[];
  readonly gathered: boolean;
}

/** A column for every source or, in a large corpus, for those that the reader has picked. */
export function columnsOf({ model, state }: App): Columns {
  const { counted, source } = model.index;
  if (counted.length <= MOST_COLUMNS) return { sources: counted, gathered: false };
  const picked = state.filters.sources.flatMap((key) => source.get(key) ?? []);
  return { sources: picked.slice(0, MOST_COLUMNS), gathered: true };
}

/** How many columns of the table stand between the label and the sum. */
export const widthOf = ({ sources, gathered }: Columns): number =>
  sources.length + (gathered ? 1 : 0);

const ORDER = ['against', 'qualified', 'for'];

/** The cells of a row: one a column, and of the other sources those that speak, objections first. */
export function cellsIn(
  row: CompareRow,
  { sources, gathered }: Columns,
): { own: Cell[]; rest: Cell[] } {
  if (!gathered) return { own: [...row.cells], rest: [] };
  const picked = new Set(sources.map(({ key }) => key));
  const bySource = new Map(row.cells.map((cell) => [cell.source, cell]));
  const rest = row.cells.filter(({ source, position }) => position !== null && !picked.has(source));
  return {
    own: sources.flatMap(({ key }) => bySource.get(key) ?? []),
    rest: rest.sort((p, q) => ORDER.indexOf(p.position ?? '') - ORDER.indexOf(q.position ?? '')),
  };
}
