import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import {
  type ConflictOrder,
  ORDER_REASONS,
  orderConflicts,
  themeOf,
} from '../../src/views/conflict-order.ts';
import type { Conflict } from '../../src/views/conflicts.ts';
import { NO_FILTERS } from '../../src/views/filters.ts';
import { count } from '../../src/views/words.ts';
import type { App } from '../app.ts';
import { choiceLinks } from './choice-links.ts';
import { card, foldedCard, isRejected } from './conflict-card.ts';
import { decisionsBar } from './decisions-bar.ts';
import { noMatch } from './notices.ts';

/** Cards beyond these wait for a click, so that a large corpus still opens at once. */
const FIRST_CARDS = 40;
const ALL = 'conflicts*';

const ORDERS: readonly (readonly [ConflictOrder, string])[] = [
  ['sources', 'Most sources'],
  ['sure', 'Most sure'],
  ['theme', 'Theme'],
];

/** The orders of the conflicts, as links. */
export const conflictOrder = (app: App): TemplateResult =>
  choiceLinks(
    { words: 'Order by', label: 'Order' },
    ORDERS,
    app.state.rank,
    (rank) => app.href({ rank }),
    html`<span class="note">${ORDER_REASONS[app.state.rank]}</span>`,
  );

/** No conflict to show, and why. */
function nothingToShow(app: App): TemplateResult {
  const { model, state } = app;
  if (model.rows.length === 0 && model.allRows.length > 0) return noMatch(app);
  const unsure = state.minConfidence > 0;
  const hidden = model.allConflicts.length;
  const words =
    hidden > 0
      ? `None of the advice that these filters leave is disputed. They hide ${count(hidden, 'conflict')}.`
      : unsure
        ? 'No conflict is as sure as you ask for.'
        : 'Nobody contradicts anybody here.';
  return html`<div class="state">
    <p>${words}</p>
    ${
      hidden > 0 || unsure
        ? html`<p><a href=${app.href({ filters: NO_FILTERS, minConfidence: 0 })}>Clear all filters</a></p>`
        : nothing
    }
  </div>`;
}

function listed(app: App, open: readonly Conflict[]): TemplateResult {
  const { rank } = app.state;
  const begins = (i: number): string | null => {
    const [own, before] = [open[i], open[i - 1]];
    if (rank !== 'theme' || !own) return null;
    const theme = themeOf(own);
    if (before && themeOf(before) === theme) return null;
    return app.model.index.theme.get(theme)?.label ?? null;
  };
  return html`${repeat(
    open,
    ({ id }) => id,
    (conflict, i) => {
      const theme = begins(i);
      return html`${theme === null ? nothing : html`<p class="of-theme">${theme}</p>`}
      ${card(app, conflict)}`;
    },
  )}`;
}

function rejectedList(app: App, rejected: readonly Conflict[]): TemplateResult {
  return html`<section class="rejected" aria-labelledby="rejected-conflicts">
    <h3 id="rejected-conflicts">${count(rejected.length, 'conflict')} rejected by you</h3>
    ${repeat(
      rejected,
      ({ id }) => id,
      (conflict) => foldedCard(app, conflict),
    )}
  </section>`;
}

/** A card for every question on which sources disagree; what the reader rejects goes to the end. */
export function conflicts(app: App): TemplateResult {
  const { index, conflicts: shown } = app.model;
  if (shown.length === 0) return html`<h2>Conflicts</h2>${nothingToShow(app)}`;
  const { at, turned, rank } = app.state;
  const ordered = orderConflicts(index, shown, rank);
  const open = ordered.filter((conflict) => !isRejected(app, conflict));
  const rejected = ordered.filter((conflict) => isRejected(app, conflict));
  const all = turned.includes(ALL) || open.slice(FIRST_CARDS).some(({ id }) => id === at);
  const first = all ? open : open.slice(0, FIRST_CARDS);
  return html`<h2>Conflicts</h2>
    <p class="lede">
      A reader cannot follow both sides of these. The words that decide are
      <mark>marked</mark>; saying nothing is never counted as disagreeing.
    </p>
    ${decisionsBar(app)} ${listed(app, first)}
    ${
      first.length < open.length
        ? html`<p><a href=${app.href({ turned: [...turned, ALL] })}>Show all ${open.length} conflicts</a></p>`
        : nothing
    }
    ${rejected.length > 0 ? rejectedList(app, rejected) : nothing}`;
}
