import type { ChecklistProgress } from '../src/views/checklist-progress.ts';
import type { Decisions } from '../src/views/decisions.ts';
import type { Filters } from '../src/views/filters.ts';
import type { History } from '../src/views/history.ts';
import type { Deed, ProgressHistory } from '../src/views/progress-history.ts';
import type { SourceName } from '../src/views/source-names.ts';
import type { Model } from './model.ts';
import type { PageState } from './url-state.ts';

export type Scheme = 'auto' | 'light' | 'dark';

/** What the reader decided on conflicts; steps tell the id of the conflict. */
export type DecisionHistory = History<Decisions, string>;

/** What a panel gets to draw itself and to change the page. */
export interface App {
  readonly state: PageState;
  readonly model: Model;
  /** What the reader did with the checklist. */
  readonly list: ProgressHistory;
  readonly progress: ChecklistProgress;
  /** What the reader decided on conflicts, as it is now and not as it was drawn. */
  readonly review: DecisionHistory;
  readonly scheme: Scheme;
  /** Whether single keys do something. */
  readonly keys: boolean;
  readonly railOpen: boolean;
  /** Address of this state with some of it changed. */
  href(change: Partial<PageState>): string;
  /** Goes there; `replace` leaves no step for Back, as while typing. */
  go(change: Partial<PageState>, how?: 'push' | 'replace'): void;
  setReview(review: DecisionHistory): void;
  /** Remembers what the reader did to the checklist; `deed` names it, so that it can be undone. */
  setProgress(progress: ChecklistProgress, deed: Deed): void;
  /** Takes back what was done to the checklist last. */
  undoProgress(): void;
  /** The time where the reader is. */
  now(): Date;
  setScheme(scheme: Scheme): void;
  setKeys(on: boolean): void;
  setRail(open: boolean): void;
}

/** A change of filters alone. */
export function withFilters(state: PageState, change: Partial<Filters>): Partial<PageState> {
  return { filters: { ...state.filters, ...change } };
}

/** The list with a value put in or, when it is there, taken out. */
export function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

/** The page without its drawer; a place that was pointed out in the drawer goes with it. */
export function closed({ at, view }: PageState): Partial<PageState> {
  return { selected: null, at: view === 'compare' ? null : at };
}

/** How a source is called. */
export function nameOf({ model }: App, source: string): SourceName {
  return model.names.get(source) ?? { number: 0, name: source, initials: '?' };
}

/** Address of a statement in its place in its source. */
export function placeHref(app: App, statement: string): string {
  const source = app.model.index.statement.get(statement)?.source ?? null;
  return app.href({ view: 'sources', open: source, at: statement, selected: null });
}
