import { html, nothing, type TemplateResult } from 'lit-html';
import { type Side, sideCount, type Voice } from '../../src/views/conflict-sides.ts';
import type { Conflict } from '../../src/views/conflicts.ts';
import {
  comparedStatements,
  TERM_WORDS,
  type TermRow,
  type TermValue,
} from '../../src/views/terms.ts';
import { count } from '../../src/views/words.ts';
import { type App, nameOf } from '../app.ts';
import { markChart } from '../charts/mark.ts';
import { quote } from './quote.ts';

/** More voices than this on one side are folded away. */
const FIRST_VOICES = 3;
/** More wordings than this of one term are counted only. */
const FIRST_VALUES = 3;

/** What a side wants or, when no words of its own say so, who is on it. */
export function sideTitle(app: App, { label, sources }: Side): string {
  return label || sources.map((source) => nameOf(app, source).name).join(', ');
}

/** A quote; terms that are compared below are not told with it. */
const voice = (
  app: App,
  { statement, cues, position }: Voice,
  compared: ReadonlySet<string>,
): TemplateResult =>
  html`<li>${quote(app, statement, { cues, details: !compared.has(statement.key), position: position === 'qualified' ? position : undefined })}</li>`;

const value = (app: App, { words, sources }: TermValue, alone: boolean): TemplateResult =>
  html`<span class="value"
    ><span class="words">${words}</span>${
      alone
        ? nothing
        : html` <span class="source-name"
            >${sources.map((source) => nameOf(app, source).name).join(', ')}</span
          >`
    }</span
  >`;

/** On which terms a side advises, in the same order as on the other side. */
function terms(app: App, rows: readonly TermRow[], which: 0 | 1): TemplateResult {
  return html`<dl class="details terms">
    ${rows.map(({ term, sides }) => {
      const values = sides[which];
      const more = values.length - FIRST_VALUES;
      return html`<div>
        <dt>${TERM_WORDS[term]}</dt>
        <dd>
          ${values.length === 0 ? html`<span class="note">not said</span>` : nothing}
          ${values.slice(0, FIRST_VALUES).map((one) => value(app, one, values.length === 1))}
          ${more > 0 ? html`<span class="note">and ${more} more</span>` : nothing}
        </dd>
      </div>`;
    })}
  </dl>`;
}

/** One side of a conflict: what it wants, who says so in which words, on which terms. */
export function side(
  app: App,
  conflict: Conflict,
  rows: readonly TermRow[],
  which: 0 | 1,
): TemplateResult {
  const own = conflict.sides[which];
  const other = conflict.sides[which === 0 ? 1 : 0];
  const first = own.voices.slice(0, FIRST_VOICES);
  const rest = own.voices.slice(FIRST_VOICES);
  const position = own.voices.some((one) => one.position === 'against') ? 'against' : 'for';
  const opposed = conflict.sides.some(({ voices }) =>
    voices.some((one) => one.position === 'against'),
  );
  const compared: ReadonlySet<string> = rows.length > 0 ? comparedStatements(conflict) : new Set();
  return html`<section class=${`side ${opposed ? position : ''}`} aria-label=${sideTitle(app, own)}>
    <h4>
      ${opposed ? markChart(position, 14) : nothing}
      <span>${sideTitle(app, own)}</span>
      <span class="number">${sideCount(own, other)}</span>
    </h4>
    <div>
      <ul class="voices">
        ${first.map((one) => voice(app, one, compared))}
      </ul>
      ${
        rest.length > 0
          ? html`<details>
              <summary>${count(rest.length, 'more quote')}</summary>
              <ul class="voices">
                ${rest.map((one) => voice(app, one, compared))}
              </ul>
            </details>`
          : nothing
      }
    </div>
    ${rows.length > 0 ? terms(app, rows, which) : nothing}
  </section>`;
}
