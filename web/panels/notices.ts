import { html, type TemplateResult } from 'lit-html';
import { NO_FILTERS } from '../../src/views/filters.ts';
import type { App } from '../app.ts';

/** Nothing is left by the filters. */
export function noMatch(app: App): TemplateResult {
  return html`<div class="state">
    <p>No advice matches these filters.</p>
    <p><a href=${app.href({ filters: NO_FILTERS, minConfidence: 0 })}>Clear all filters</a></p>
  </div>`;
}

/** A graph that holds no advice. */
export function noAdvice(): TemplateResult {
  return html`<div class="state">
    <h1>No advice found</h1>
    <p>
      The articles were read, but no sentence in them advises anything. Read others with
      <code>advice-graph build PATH… --out DIR</code>.
    </p>
  </div>`;
}

/** The graph could not be read: what is wrong, and a way on. */
export function broken(message: string, retry: () => void): TemplateResult {
  return html`<main class="state" role="alert">
    <h1>This graph cannot be shown</h1>
    <p>${message}</p>
    <p><button type="button" @click=${retry}>Try again</button></p>
  </main>`;
}
