import { html, nothing, type TemplateResult } from 'lit-html';
import { NO_FILTERS } from '../../src/views/filters.ts';
import { confidenceWords, WHEN_WORDS } from '../../src/views/words.ts';
import { type App, nameOf, toggled, withFilters } from '../app.ts';
import type { PageState } from '../url-state.ts';

interface Chip {
  readonly words: string;
  readonly without: Partial<PageState>;
}

const REACH_WORDS = {
  contested: 'Contested',
  shared: 'Shared, uncontested',
  everywhere: 'In all sources',
  single: 'Said by one only',
};

function chipsOf(app: App): Chip[] {
  const { state, model } = app;
  const { filters } = state;
  const chips: Chip[] = [];
  const add = (words: string, without: Partial<PageState>): void => {
    chips.push({ words, without });
  };
  if (filters.search.trim() !== '') {
    add(`“${filters.search.trim()}”`, withFilters(state, { search: '' }));
  }
  if (filters.reach) add(REACH_WORDS[filters.reach], withFilters(state, { reach: null }));
  for (const key of filters.themes) {
    const label = model.index.theme.get(key)?.label ?? key;
    add(label, withFilters(state, { themes: toggled(filters.themes, key) }));
  }
  for (const key of filters.sources) {
    const sources = toggled(filters.sources, key);
    add(nameOf(app, key).name, withFilters(state, { sources }));
  }
  for (const position of filters.positions) {
    add(position, withFilters(state, { positions: toggled(filters.positions, position) }));
  }
  for (const when of filters.whens) {
    add(WHEN_WORDS[when], withFilters(state, { whens: toggled(filters.whens, when) }));
  }
  if (state.minConfidence > 0) {
    add(`${confidenceWords(state.minConfidence)} or more`, { minConfidence: 0 });
  }
  return chips;
}

/** Opens the filters; holds the view's own order; shows those that are on, each with a way to take it off, and what they leave. */
export function chips(app: App, order: unknown): TemplateResult {
  const shown = chipsOf(app);
  const { rows, allRows } = app.model;
  return html`<div class="chips">
    <button
      type="button"
      class="plain rail-toggle"
      aria-expanded=${app.railOpen}
      @click=${() => app.setRail(!app.railOpen)}
    >
      ${app.railOpen ? 'Hide filters' : 'Filters'}
    </button>
    ${order}
    ${shown.map(
      ({ words, without }) =>
        html`<a class="chip" href=${app.href(without)} aria-label=${`Remove filter: ${words}`}
          ><span>${words}</span><span aria-hidden="true">×</span></a
        >`,
    )}
    ${
      shown.length > 0
        ? html`<a class="clear" href=${app.href({ filters: NO_FILTERS, minConfidence: 0 })}
            >Clear all</a
          >`
        : nothing
    }
    <p class="left" role="status">
      ${shown.length > 0 ? `${rows.length} of ${allRows.length} recommendations` : nothing}
    </p>
  </div>`;
}
