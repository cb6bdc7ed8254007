import { type CompareRow, type Reach, takers } from './compare-sources.ts';
import type { GraphIndex, Position, When } from './graph-index.ts';

/** What a reader has narrowed the page to; empty lists and `null` mean everything. */
export interface Filters {
  readonly themes: readonly string[];
  /** Under any of the themes, or under all of them at once. */
  readonly themeMode: 'any' | 'all';
  readonly sources: readonly string[];
  /** Any of the sources, all of them, or none but them. */
  readonly sourceMode: 'any' | 'all' | 'only';
  readonly positions: readonly Position[];
  readonly whens: readonly When[];
  readonly reach: Reach | 'everywhere' | null;
  readonly search: string;
}

export const NO_FILTERS: Filters = {
  themes: [],
  themeMode: 'any',
  sources: [],
  sourceMode: 'any',
  positions: [],
  whens: [],
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

/** What a row is told by: each part of the filters narrows the rows by one of these. */
export const FACETS = ['themes', 'sources', 'positions', 'whens', 'reach', 'search'] as const;
export type Facet = (typeof FACETS)[number];

/** The sources that take any position in a row. */
export const speaking = ({ cells }: CompareRow): string[] =>
  cells.filter(({ position }) => position !== null).map(({ source }) => source);

function byTheme({ recommendation }: CompareRow, { themes, themeMode }: Filters): boolean {
  if (themes.length === 0) return true;
  const has = (key: string): boolean => recommendation.themes.includes(key);
  return themeMode === 'any' ? themes.some(has) : themes.every(has);
}

function bySource(row: CompareRow, { sources, sourceMode }: Filters): boolean {
  if (sources.length === 0) return true;
  const taking = speaking(row);
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

const byWhen = ({ recommendation }: CompareRow, { whens }: Filters): boolean =>
  whens.length === 0 || whens.includes(recommendation.when);

type Test = (row: CompareRow, filters: Filters, index: GraphIndex) => boolean;

const TESTS: Readonly<Record<Facet, Test>> = {
  themes: byTheme,
  sources: bySource,
  positions: byPosition,
  whens: byWhen,
  reach: byReach,
  search: (row, { search }, index) => search.trim() === '' || found(search, textOf(index, row)),
};

/** The facets by which a row is left out; none where it is shown. */
export const failing = (index: GraphIndex, row: CompareRow, filters: Filters): Facet[] =>
  FACETS.filter((facet) => !TESTS[facet](row, filters, index));

/** The rows that a reader wants to see, in the order given. */
export const filterRows = (
  index: GraphIndex,
  rows: readonly CompareRow[],
  filters: Filters,
): CompareRow[] => rows.filter((row) => FACETS.every((facet) => TESTS[facet](row, filters, index)));
