import { type CompareRow, type Reach, takers } from './compare-sources.ts';
import type { GraphIndex, Position } from './graph-index.ts';

/** What a reader has narrowed the page to; empty lists and `null` mean everything. */
export interface Filters {
  readonly themes: readonly string[];
  readonly sources: readonly string[];
  /** Any of the sources, all of them, or none but them. */
  readonly sourceMode: 'any' | 'all' | 'only';
  readonly positions: readonly Position[];
  readonly reach: Reach | 'everywhere' | null;
  readonly search: string;
}

export const NO_FILTERS: Filters = {
  themes: [],
  sources: [],
  sourceMode: 'any',
  positions: [],
  reach: null,
  search: '',
};

/** Lower case without accents, quotes made plain: what a reader types finds what an author set. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
}

/** Whether every word of a search is somewhere in a folded text. */
export function found(search: string, folded: string): boolean {
  return fold(search)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/** Rows are made once and searched at every key that a reader presses. */
const texts = new WeakMap<CompareRow, string>();

function textOf(index: GraphIndex, row: CompareRow): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const { recommendation, theme, cells } = row;
  const said = cells.flatMap(({ statements }) =>
    statements.map(({ text, source }) => `${text} ${index.source.get(source)?.title ?? ''}`),
  );
  const text = fold([recommendation.label, theme?.label ?? '', ...said].join('\n'));
  texts.set(row, text);
  return text;
}

function bySource({ cells }: CompareRow, { sources, sourceMode }: Filters): boolean {
  if (sources.length === 0) return true;
  const taking = cells.filter(({ position }) => position !== null).map(({ source }) => source);
  if (sourceMode === 'any') return sources.some((source) => taking.includes(source));
  if (!sources.every((source) => taking.includes(source))) return false;
  return sourceMode === 'all' || taking.length === sources.length;
}

function byPosition({ cells }: CompareRow, { sources, positions }: Filters): boolean {
  if (positions.length === 0) return true;
  return cells.some(
    ({ source, position }) =>
      position !== null &&
      positions.includes(position) &&
      (sources.length === 0 || sources.includes(source)),
  );
}

function byReach(row: CompareRow, { reach }: Filters): boolean {
  if (reach === null) return true;
  if (reach === 'everywhere') return takers(row) === row.cells.length;
  return row.reach === reach;
}

/** The rows that a reader wants to see, in the order given. */
export function filterRows(
  index: GraphIndex,
  rows: readonly CompareRow[],
  filters: Filters,
): CompareRow[] {
  const { themes, search } = filters;
  return rows.filter(
    (row) =>
      (themes.length === 0 || row.recommendation.themes.some((key) => themes.includes(key))) &&
      bySource(row, filters) &&
      byPosition(row, filters) &&
      byReach(row, filters) &&
      (search.trim() === '' || found(search, textOf(index, row))),
  );
}
