import { html, nothing, type TemplateResult } from 'lit-html';
import { agreementMatrix } from '../../src/views/agreement-matrix.ts';
import type { Source } from '../../src/views/graph-index.ts';
import { count } from '../../src/views/words.ts';
import { type App, nameOf } from '../app.ts';
import { matrixCell } from '../charts/matrix.ts';
import { article, byline } from './article.ts';

/** More sources than this and the matrix would be a wall rather than a picture. */
const MATRIX_LIMIT = 20;

function matrix(app: App): unknown {
  const { index, allRows, names } = app.model;
  if (index.counted.length < 2 || index.counted.length > MATRIX_LIMIT) return nothing;
  const cells = agreementMatrix(index, allRows);
  const most = Math.max(
    ...cells.flatMap((row, i) => row.map((cell, j) => (i === j ? 0 : cell.agree))),
  );
  const name = (key: string): string => names.get(key)?.name ?? key;
  return html`<section>
    <h3 id="who">Who agrees with whom</h3>
    <p class="lede">
      A disc for recommendations on which both say the same, a cross for questions on which they
      disagree; the larger, the more of them.
    </p>
    <div class="matrix-frame" role="region" aria-labelledby="who" tabindex="0">
      <table class="matrix">
        <thead>
          <tr>
            <td></td>
            ${index.counted.map(({ key }) => html`<th scope="col"><span>${name(key)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${cells.map(
            (row, i) => html`<tr>
              <th scope="row">${name(index.counted[i]?.key ?? '')}</th>
              ${row.map((cell, j) =>
                i === j
                  ? html`<td class="same"></td>`
                  : html`<td title=${`${cell.agree} in agreement, ${cell.disagree} in conflict`}>
                      ${matrixCell(cell, most)}<span class="figures"
                        ><span class="unseen">agree on </span>${cell.agree}${
                          cell.disagree > 0
                            ? html`<span class="against"
                                ><span class="unseen">, disagree on </span
                                ><span aria-hidden="true"> / </span>${cell.disagree}</span
                              >`
                            : nothing
                        }</span
                      >
                    </td>`,
              )}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function entry(app: App, source: Source): TemplateResult {
  const said = app.model.index.statementsOf.get(source.key)?.length ?? 0;
  const { number } = nameOf(app, source.key);
  return html`<li>
    <span class="number">${number}</span>
    <div>
      <a class="title words" href=${app.href({ open: source.key, at: null })}>${source.title || source.path}</a>
      <span class="sub">${byline(source) || source.path}</span>
      <span class="sub"
        >${count(said, 'piece of advice', 'pieces of advice')} · ${count(source.words, 'word')}${
          source.sameAs === undefined
            ? nothing
            : html` · near copy of ${nameOf(app, source.sameAs).name}, counted once with it`
        }</span
      >
    </div>
  </li>`;
}

/** All sources or, when one is open, that one to read. */
export function sources(app: App): TemplateResult {
  const { index } = app.model;
  const open = app.state.open === null ? undefined : index.source.get(app.state.open);
  if (open) return article(app, open);
  return html`<h2>Sources</h2>
    ${
      app.state.open === null
        ? nothing
        : html`<p class="state">This address names a source that is not in this graph.</p>`
    }
    <ol class="source-list">
      ${index.sources.map((source) => entry(app, source))}
    </ol>
    ${matrix(app)}`;
}
