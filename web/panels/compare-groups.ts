import { type CompareRow, sortRows, takers } from '../../src/views/compare-sources.ts';
import { WHEN_WORDS, WHENS } from '../../src/views/words.ts';
import type { Model } from '../model.ts';
import type { PageState } from '../url-state.ts';

/** Rows under one heading; those that only one source knows are kept apart so that they do not drown the rest. */
export interface CompareGroup {
  readonly id: string;
  readonly title: string;
  /** One line on what the heading means. */
  readonly note: string;
  readonly rows: readonly CompareRow[];
  readonly singles: readonly CompareRow[];
}

const group = (
  id: string,
  title: string,
  rows: readonly CompareRow[],
  note = '',
): CompareGroup => ({
  id,
  title,
  note,
  rows: rows.filter(({ reach }) => reach !== 'single'),
  singles: rows.filter(({ reach }) => reach === 'single'),
});

const reached = (rows: readonly CompareRow[], reach: CompareRow['reach']): CompareRow[] =>
  rows.filter((row) => row.reach === reach);

/** The rows of the table in the order asked for, under the headings that go with it. */
export function compareGroups({ rows, index }: Model, sort: PageState['sort']): CompareGroup[] {
  const sorted = sortRows(rows, sort);
  const all = index.counted.length;
  const everywhere = (row: CompareRow): boolean => takers(row) === all;
  const groups: Record<PageState['sort'], () => CompareGroup[]> = {
    contested: () => [
      group(
        'contested',
        'Contested',
        reached(sorted, 'contested'),
        'a reader cannot follow everyone',
      ),
      group('shared', 'Shared', reached(sorted, 'shared'), 'two or more say it, nobody objects'),
      group('single', 'Said by one source only', reached(sorted, 'single')),
    ],
    agreed: () => [
      group('everywhere', `In all ${all} sources`, sorted.filter(everywhere)),
      group(
        'some',
        'In some sources',
        sorted.filter((row) => !everywhere(row)),
      ),
    ],
    when: () =>
      WHENS.map((when) =>
        group(
          when,
          WHEN_WORDS[when],
          sorted.filter(({ recommendation }) => recommendation.when === when),
        ),
      ),
    theme: () =>
      [...new Set(sorted.map(({ theme }) => theme))].map((theme) =>
        group(
          theme?.key ?? 'no-theme',
          theme?.label ?? 'Without a theme',
          sorted.filter((row) => row.theme === theme),
          theme?.description,
        ),
      ),
  };
  return groups[sort]().filter(({ rows: own, singles }) => own.length + singles.length > 0);
}
