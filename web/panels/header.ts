import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { NO_FILTERS } from '../../src/views/filters.ts';
import { count } from '../../src/views/words.ts';
import { type App, type Scheme, withFilters } from '../app.ts';
import { VIEWS, type View } from '../url-state.ts';

const TITLES: Readonly<Record<View, string>> = {
  compare: 'Compare',
  graph: 'Graph',
  conflicts: 'Conflicts',
  checklist: 'Checklist',
  sources: 'Sources',
};

const SCHEMES: readonly (readonly [Scheme, string])[] = [
  ['auto', 'Auto light/dark'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

function headline(app: App): TemplateResult {
  const { summary } = app.model;
  const to = (reach: 'contested' | 'shared' | 'single'): string =>
    app.href({ view: 'compare', ...withFilters(app.state, { ...NO_FILTERS, reach }) });
  return html`<p class="headline">
    ${count(summary.articles, 'article')} · ${count(summary.statements, 'piece of advice', 'pieces of advice')} ·
    ${count(summary.recommendations, 'recommendation')}:
    <a class="to-contested" href=${to('contested')}>${summary.contested} contested</a>,
    <a class="to-shared" href=${to('shared')}>${summary.shared} shared by two or more</a>,
    <a class="to-single" href=${to('single')}>${summary.single} said by one</a>
  </p>`;
}

function views(app: App): TemplateResult {
  const numbers: Partial<Record<View, number>> = {
    conflicts: app.model.conflicts.length,
    sources: app.model.index.counted.length,
  };
  return html`<nav class="views" aria-label="Views">
    ${VIEWS.map(
      (view) => html`<a
        href=${app.href({ view, at: null, open: view === 'sources' ? app.state.open : null })}
        aria-current=${app.state.view === view ? 'page' : 'false'}
        >${TITLES[view]}${
          numbers[view] === undefined
            ? nothing
            : html` <span class="number">${numbers[view]}</span>`
        }</a
      >`,
    )}
  </nav>`;
}

function tools(app: App, openKeys: () => void): TemplateResult {
  const type = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    app.go(withFilters(app.state, { search: target.value }), 'replace');
  };
  const pick = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof HTMLSelectElement)) return;
    app.setScheme(SCHEMES.find(([scheme]) => scheme === target.value)?.[0] ?? 'auto');
  };
  return html`<div class="tools">
    <form role="search" @submit=${(event: Event) => event.preventDefault()}>
      <input
        id="search"
        type="search"
        aria-label="Search advice and quotes"
        placeholder="Search advice"
        autocomplete="off"
        spellcheck="false"
        .value=${live(app.state.filters.search)}
        @input=${type}
      />
    </form>
    <label class="scheme"
      ><span class="unseen">Light or dark</span>
      <select @change=${pick}>
        ${SCHEMES.map(
          ([scheme, words]) =>
            html`<option value=${scheme} ?selected=${app.scheme === scheme}>${words}</option>`,
        )}
      </select></label
    >
    <button type="button" class="plain keys" @click=${openKeys} aria-haspopup="dialog">Keys</button>
  </div>`;
}

/** What it all adds up to, the five views, and the search. */
export function header(app: App, openKeys: () => void): TemplateResult {
  const { subject } = app.model.index;
  return html`<header class="top">
      <h1>${subject === '' ? 'Advice compared' : subject}</h1>
      ${headline(app)}
    </header>
    <div class="bar">${views(app)}${tools(app, openKeys)}</div>`;
}
