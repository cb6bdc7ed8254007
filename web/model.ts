import type { PublishedGraph } from '../src/format/schema.ts';
import type { Checklist, Grouping } from '../src/views/checklist.ts';
import { makeChecklist } from '../src/views/checklist.ts';
import { type CompareRow, compareSources, countAlone } from '../src/views/compare-sources.ts';
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
  /** The same with every relation, however unsure. */
  readonly whole: GraphIndex;
  readonly names: ReadonlyMap<string, SourceName>;
  readonly summary: Summary;
  readonly allRows: readonly CompareRow[];
  readonly allConflicts: readonly Conflict[];
  /** How many recommendations each source alone speaks of. */
  readonly alone: ReadonlyMap<string, number>;
  /** What the filters leave. */
  readonly rows: readonly CompareRow[];
  readonly conflicts: readonly Conflict[];
  /** Keys of the recommendations that the filters leave. */
  readonly shown: ReadonlySet<string>;
  /** The checklist of these rows; asked for by one view only. */
  checklist(by: Grouping): Checklist;
  readonly filterCounts: FilterCounts;
  readonly row: ReadonlyMap<string, CompareRow>;
}

type Base = Pick<
  Model,
  'index' | 'whole' | 'names' | 'summary' | 'allRows' | 'allConflicts' | 'alone' | 'row'
>;

function baseOf(graph: PublishedGraph, whole: GraphIndex, minConfidence: number): Base {
  const index = minConfidence === 0 ? whole : indexGraph(graph, minConfidence);
  const allConflicts = findConflicts(index);
  const allRows = compareSources(index, allConflicts);
  return {
    index,
    whole,
    names: sourceNames(index.sources),
    summary: summarize(index, allRows),
    allRows,
    allConflicts,
    alone: countAlone(allRows),
    row: new Map(allRows.map((row) => [row.recommendation.key, row])),
  };
}

/** Answers what a state shows; what did not change since the last question is not worked out again. */
export function modelOf(graph: PublishedGraph): (state: PageState) => Model {
  const whole = indexGraph(graph);
  const bases = new Map<number, Base>();
  let last: { base: Base; filters: string; model: Model } | null = null;
  return ({ filters, minConfidence }) => {
    const base = bases.get(minConfidence) ?? baseOf(graph, whole, minConfidence);
    bases.set(minConfidence, base);
    const asked = JSON.stringify(filters);
    if (last && last.base === base && last.filters === asked) return last.model;
    const rows = filterRows(base.index, base.allRows, filters);
    const shown = new Set(rows.map(({ recommendation }) => recommendation.key));
    const conflicts = base.allConflicts.filter(({ recommendations }) =>
      recommendations.some(({ key }) => shown.has(key)),
    );
    const lists = new Map<Grouping, Checklist>();
    const checklist = (by: Grouping): Checklist => {
      const list = lists.get(by) ?? makeChecklist(base.index, rows, by);
      lists.set(by, list);
      return list;
    };
    const filterCounts = countFilters(base.index, base.allRows, filters);
    const model = { ...base, rows, shown, conflicts, checklist, filterCounts };
    last = { base, filters: asked, model };
    return model;
  };
}
