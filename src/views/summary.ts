import type { CompareRow } from './compare-sources.ts';
import type { GraphIndex } from './graph-index.ts';

/** The numbers of the sentence that sums everything up. */
export interface Summary {
  readonly articles: number;
  readonly statements: number;
  readonly recommendations: number;
  /** These three add up to the recommendations. */
  readonly contested: number;
  readonly shared: number;
  readonly single: number;
}

/** Counts what the graph holds; near copies are left out throughout. */
export function summarize(index: GraphIndex, rows: readonly CompareRow[]): Summary {
  const copies = new Set(index.sources.filter(({ sameAs }) => sameAs).map(({ key }) => key));
  const reached = (reach: CompareRow['reach']): number =>
    rows.filter((row) => row.reach === reach).length;
  return {
    articles: index.counted.length,
    statements: index.statements.filter(({ source }) => !copies.has(source)).length,
    recommendations: rows.length,
    contested: reached('contested'),
    shared: reached('shared'),
    single: reached('single'),
  };
}
