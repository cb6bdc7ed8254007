import { html, nothing, type TemplateResult } from 'lit-html';
import { count } from '../../src/views/words.ts';
import type { App } from '../app.ts';
import { legend } from './graph-legend.ts';
import { list } from './graph-list.ts';
import { pictureOf } from './graph-picture.ts';
import { picturedRows } from './graph-rows.ts';
import { noMatch } from './notices.ts';

/** The recommendations as a picture, in the territories of their themes. */
export function graph(app: App): TemplateResult {
  const rows = picturedRows(app);
  if (rows.length === 0) return noMatch(app);
  const searching = app.state.filters.search.trim() !== '';
  const found = app.model.rows.length;
  const picture = pictureOf(app, rows);
  return html`<h2 class="unseen">Graph</h2>
    ${legend(app)}
    ${
      searching
        ? html`<p class="hint">
            ${
              found === 0
                ? 'Nothing in the picture matches the search.'
                : `The search found ${count(found, 'recommendation')}; the picture shows where.`
            }
          </p>`
        : nothing
    }
    <div class="network-frame">${picture.node}</div>
    ${list(app, searching ? app.model.rows : rows)}`;
}
