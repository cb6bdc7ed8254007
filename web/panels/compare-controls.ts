import { html, nothing, type TemplateResult } from 'lit-html';
import type { SortOrder } from '../../src/views/compare-sources.ts';
import { POSITIONS } from '../../src/views/words.ts';
import type { App } from '../app.ts';
import { markChart } from '../charts/mark.ts';
import { choiceLinks } from './choice-links.ts';

const ORDERS: readonly (readonly [SortOrder, string])[] = [
  ['contested', 'Most contested'],
  ['agreed', 'Most agreed'],
  ['when', 'When to do it'],
  ['theme', 'Theme'],
];

/** What the marks and lines of the table mean. */
export function legend(): TemplateResult {
  return html`<ul class="legend" aria-label="What the marks mean">
    ${POSITIONS.map(
      (position) =>
        html`<li class=${position}>
          ${markChart(position, 14)}<span
            ><b>${position}</b>${
              position === 'qualified'
                ? ' – on other terms: a condition, another time or amount'
                : nothing
            }</span
          >
        </li>`,
    )}
    <li><span class="silent" aria-hidden="true"></span><span>says nothing</span></li>
    <li><span class="sample agreeing" aria-hidden="true"></span><span>agree</span></li>
    <li><span class="sample disagreeing" aria-hidden="true"></span><span>disagree</span></li>
  </ul>`;
}

/** The orders of the table, as links. */
export const orderBy = (app: App): TemplateResult =>
  choiceLinks({ words: 'Order by', label: 'Order' }, ORDERS, app.state.sort, (sort) =>
    app.href({ sort }),
  );
