import type { PublishedGraph } from '../src/format/schema.ts';
import type { Checklist, Grouping } from '../src/views/checklist.ts';
import { makeChecklist } from '../src/views/checklist.ts';
import { type CompareRow, compareSources } from '../src/views/compare-sources.ts';
import { type Conflict, findConflicts } from '../src/views/conflicts.ts';
import { countFilters, type FilterCounts } from '../src/views/filter-counts.ts';
import { filterRows } from '../src/views/filters.ts';
import { type GraphIndex, indexGraph } from '../src/views/graph-index.ts';
import { type SourceName, sourceNames } from '../src/views/source-names.ts';
import { type Summary, summarize } from '../src/views/summary.ts';
import type { PageState } from './url-state.ts';

/** The graph as one state of the page sees it. */
export interface Model {
  readonly index: GraphIndex;
  readonly names: ReadonlyMap<string, SourceName>;
  readonly summary: Summary;
  readonly allRows: readonly CompareRow[];
  readonly allConflicts: readonly Conflict[];
  /** What the filters leave. */
  readonly rows: readonly CompareRow[];
  readonly conflicts: readonly Conflict[];
  /** The checklist of these rows; asked for by one view only. */
  checklist(by: Grouping): Checklist;
  readonly filterCounts: FilterCounts;
  readonly row: ReadonlyMap<string, CompareRow>;
}

type Base = Pick<
  Model,
  'index' | 'names' | 'summary' | 'allRows' | 'allConflicts' | 'row' | 'filterCounts'
>;

function baseOf(graph: PublishedGraph, minConfidence: number): Base {
  const index = indexGraph(graph, minConfidence);
  const allConflicts = findConflicts(index);
  const allRows = compareSources(index, allConflicts);
  return {
    index,
    names: sourceNames(index.sources),
    summary: summarize(index, allRows),
    allRows,
    allConflicts,
    filterCounts: countFilters(allRows),
    row: new Map(allRows.map((row) => [row.recommendation.key, row])),
  };
}

/** Answers what a state shows; what did not change since the last question is not worked out again. */
export function modelOf(graph: PublishedGraph): (state: PageState) => Model {
  const bases = new Map<number, Base>();
  let last: { base: Base; filters: string; model: Model } | null = null;
  return ({ filters, minConfidence }) => {
    const base = bases.get(minConfidence) ?? baseOf(graph, minConfidence);
    bases.set(minConfidence, base);
    const asked = JSON.stringify(filters);
    if (last && last.base === base && last.filters === asked) return last.model;
    const rows = filterRows(base.index, base.allRows, filters);
    const kept = new Set(rows.map(({ recommendation }) => recommendation.key));
    const conflicts = base.allConflicts.filter(({ recommendations }) =>
      recommendations.some(({ key }) => kept.has(key)),
    );
    const lists = new Map<Grouping, Checklist>();
    const checklist = (by: Grouping): Checklist => {
      const list = lists.get(by) ?? makeChecklist(base.index, rows, by);
      lists.set(by, list);
      return list;
    };
    const model = { ...base, rows, conflicts, checklist };
    last = { base, filters: asked, model };
    return model;
  };
}
