import type { Grouping } from '../src/views/checklist.ts';
import type { Reach, SortOrder } from '../src/views/compare-sources.ts';
import { CONFLICT_ORDERS, type ConflictOrder } from '../src/views/conflict-order.ts';
import type { Filters } from '../src/views/filters.ts';
import { NO_FILTERS } from '../src/views/filters.ts';
import { POSITIONS, WHENS } from '../src/views/words.ts';

export const VIEWS = ['compare', 'graph', 'conflicts', 'checklist', 'sources'] as const;
export type View = (typeof VIEWS)[number];

/** Everything that a copied address brings back. */
export interface PageState {
  readonly view: View;
  /** Key of the recommendation or statement in the drawer. */
  readonly selected: string | null;
  readonly filters: Filters;
  readonly minConfidence: number;
  readonly sort: SortOrder;
  /** Order of the conflicts. */
  readonly rank: ConflictOrder;
  /** What the checklist is grouped by. */
  readonly by: Grouping;
  /** Source that is open to read. */
  readonly open: string | null;
  /** Statement to show in its place. */
  readonly at: string | null;
  /** How far the graph grows around what is selected. */
  readonly depth: 1 | 2;
  /** Groups that the reader turned from their usual state: opened or folded. */
  readonly turned: readonly string[];
}

export const START: PageState = {
  view: 'compare',
  selected: null,
  filters: NO_FILTERS,
  minConfidence: 0,
  sort: 'contested',
  rank: 'sources',
  by: 'time',
  open: null,
  at: null,
  depth: 1,
  turned: [],
};

const SORTS: readonly SortOrder[] = ['contested', 'agreed', 'when', 'theme'];
const GROUPINGS: readonly Grouping[] = ['time', 'theme'];
const REACHES: readonly (Reach | 'everywhere')[] = ['contested', 'shared', 'single', 'everywhere'];
const MODES: readonly Filters['sourceMode'][] = ['any', 'all', 'only'];

const oneOf = <T extends string>(allowed: readonly T[], value: string | null): T | null =>
  allowed.find((candidate) => candidate === value) ?? null;

/** The address of a state; what is as at the start is left out. */
export function toHash(state: PageState): string {
  const query = new URLSearchParams();
  const { filters } = state;
  const put = (name: string, value: string | null): void => {
    if (value !== null && value !== '') query.append(name, value);
  };
  put('open', state.open);
  put('at', state.at);
  put('show', state.selected);
  if (state.sort !== START.sort) put('sort', state.sort);
  if (state.rank !== START.rank) put('rank', state.rank);
  if (state.by !== START.by) put('by', state.by);
  put('search', filters.search);
  for (const theme of filters.themes) put('theme', theme);
  if (filters.themeMode !== 'any') put('themes', filters.themeMode);
  for (const source of filters.sources) put('source', source);
  if (filters.sourceMode !== 'any') put('sources', filters.sourceMode);
  for (const position of filters.positions) put('position', position);
  for (const when of filters.whens) put('when', when);
  put('reach', filters.reach);
  if (state.minConfidence > 0) put('confidence', String(state.minConfidence));
  if (state.depth !== 1) put('depth', String(state.depth));
  for (const group of state.turned) put('turned', group);
  const text = query.toString();
  return `#/${state.view}${text === '' ? '' : `?${text}`}`;
}

/** Reads an address; what it does not say, or says wrongly, is as at the start. */
export function fromHash(hash: string): PageState {
  const [path = '', text = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const query = new URLSearchParams(text);
  const confidence = Number(query.get('confidence'));
  return {
    view: oneOf(VIEWS, path) ?? START.view,
    selected: query.get('show'),
    filters: {
      themes: query.getAll('theme'),
      themeMode: query.get('themes') === 'all' ? 'all' : 'any',
      sources: query.getAll('source'),
      sourceMode: oneOf(MODES, query.get('sources')) ?? 'any',
      positions: query.getAll('position').flatMap((value) => oneOf(POSITIONS, value) ?? []),
      whens: query.getAll('when').flatMap((value) => oneOf(WHENS, value) ?? []),
      reach: oneOf(REACHES, query.get('reach')),
      search: query.get('search') ?? '',
    },
    minConfidence: confidence > 0 && confidence <= 1 ? confidence : 0,
    sort: oneOf(SORTS, query.get('sort')) ?? START.sort,
    rank: oneOf(CONFLICT_ORDERS, query.get('rank')) ?? START.rank,
    by: oneOf(GROUPINGS, query.get('by')) ?? START.by,
    open: query.get('open'),
    at: query.get('at'),
    depth: query.get('depth') === '2' ? 2 : 1,
    turned: query.getAll('turned'),
  };
}
