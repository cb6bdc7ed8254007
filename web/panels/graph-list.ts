import { html, nothing, type TemplateResult } from 'lit-html';
import type { CompareRow } from '../../src/views/compare-sources.ts';
import { countsText } from '../../src/views/words.ts';
import type { App } from '../app.ts';

const STEP = 200;
let shown = STEP;

function item(app: App, { recommendation, counts, conflicts, theme }: CompareRow): TemplateResult {
  return html`<li>
    <a href=${app.href({ selected: recommendation.key })}>${recommendation.label}</a>
    <span class="sub">${countsText(counts)}${theme ? ` · ${theme.label}` : nothing}</span>
    ${conflicts.map(
      ({ id, question }) =>
        html`<a class="conflict-link" href=${app.href({ view: 'conflicts', at: id, selected: null })}
          >${question}</a
        >`,
    )}
  </li>`;
}

/** All that the picture shows, as words; long ones a part at a time. */
export function list(app: App, rows: readonly CompareRow[]): TemplateResult {
  const more = (): void => {
    shown += STEP;
    app.go({}, 'replace');
  };
  return html`<details class="mirror">
    <summary>The same as a list</summary>
    <ul>
      ${rows.slice(0, shown).map((row) => item(app, row))}
    </ul>
    ${
      rows.length > shown
        ? html`<button type="button" @click=${more}>
            Show ${Math.min(STEP, rows.length - shown)} more of ${rows.length}
          </button>`
        : nothing
    }
  </details>`;
}
