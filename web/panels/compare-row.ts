import { html, nothing, type TemplateResult } from 'lit-html';
import type { Cell, CompareRow } from '../../src/views/compare-sources.ts';
import type { Position } from '../../src/views/graph-index.ts';
import { quoted } from '../../src/views/quotation.ts';
import { rowLinks } from '../../src/views/row-links.ts';
import { AXIS_WORDS, countsText, POSITION_WORDS } from '../../src/views/words.ts';
import { type App, nameOf } from '../app.ts';
import { consensusBar } from '../charts/consensus-bar.ts';
import { markChart } from '../charts/mark.ts';
import { rowLines } from '../charts/row-lines.ts';
import { type Columns, cellsIn } from './compare-columns.ts';

function markLink(app: App, row: CompareRow, cell: Cell, position: Position): TemplateResult {
  const { statements } = cell;
  const { name, initials } = nameOf(app, cell.source);
  const [only] = statements;
  // One sentence opens by itself; of several, the drawer shows them where it comes to this source.
  const to =
    statements.length === 1 && only
      ? { selected: only.key, at: null }
      : { selected: row.recommendation.key, at: cell.source };
  const { selected, at } = app.state;
  const current = selected === to.selected && (to.at === null || at === to.at);
  const words = statements.map(({ text }) => quoted(text)).join(' ');
  return html`<a
    class="mark-link"
    href=${app.href(to)}
    data-tip=${row.recommendation.key}
    data-source=${cell.source}
    aria-label=${`${name}, ${POSITION_WORDS[position]}: ${words}`}
    aria-current=${current ? 'true' : 'false'}
    >${markChart(position, 18)}${
      statements.length > 1 ? html`<span class="times">${statements.length}</span>` : nothing
    }<span class="initials">${initials}</span></a
  >`;
}

function underLabel(app: App, row: CompareRow, place: Place): unknown {
  const { theme, conflicts, recommendation } = row;
  const [conflict] = conflicts;
  if (place === 'second') return nothing;
  if (!conflict) {
    return app.state.sort === 'theme'
      ? nothing
      : html`<span class="sub">${theme?.label ?? ''}</span>`;
  }
  const rival = conflict.recommendations.find(({ key }) => key !== recommendation.key);
  const over = `Conflict over ${AXIS_WORDS[conflict.axis]}`;
  return html`<span class="sub"
    ><a class="conflict-link" href=${app.href({ view: 'conflicts', at: conflict.id, selected: null })}
      >${over}${rival && place === 'alone' ? html` with “${rival.label}”` : nothing}</a
    ></span
  >`;
}

/** Whether a row stands right above or below the one it conflicts with; the two then read as one choice. */
export type Place = 'alone' | 'first' | 'second';

/** Whether a row, or a sentence in it, is what is selected. */
export function isCurrent(
  { state: { selected } }: App,
  { recommendation, cells }: CompareRow,
): boolean {
  return (
    selected === recommendation.key ||
    cells.some(({ statements }) => statements.some(({ key }) => key === selected))
  );
}

/** How a row stands in its table. */
export interface RowPlace {
  readonly place: Place;
  readonly columns: Columns;
  /** Address of the page without what is selected: the links of a row change with it. */
  readonly address: string;
}

/** One recommendation: what it is, a mark for every source that speaks of it, and what that adds up to. */
export function compareRow(
  app: App,
  row: CompareRow,
  { place, columns }: RowPlace,
): TemplateResult {
  const { recommendation, counts } = row;
  const { own, rest } = cellsIn(row, columns);
  const links = rowLinks(app.model.index, own);
  const marked = own.map(({ position }) => position !== null);
  const current = isCurrent(app, row);
  return html`<tr role="row" class=${`row ${row.reach} ${place}${current ? ' current' : ''}`} data-row=${recommendation.key}>
    <th scope="row" role="rowheader">
      ${place === 'second' ? html`<span class="or">or</span>` : nothing}
      <a class="label" href=${app.href({ selected: recommendation.key, at: null })}>${recommendation.label}</a>
      ${underLabel(app, row, place)}
    </th>
    ${own.map((cell, i) => {
      const lines = i === 0 && links.length > 0 ? rowLines(links, marked) : nothing;
      if (cell.position) {
        return html`<td role="cell" class="cell">${lines}${markLink(app, row, cell, cell.position)}</td>`;
      }
      const { initials } = nameOf(app, cell.source);
      return html`<td role="cell" class="cell silent" data-initials=${initials}>
        ${lines}<span class="unseen">says nothing</span>
      </td>`;
    })}
    ${
      columns.gathered
        ? html`<td role="cell" class="strip">
            ${rest.map((cell) => (cell.position ? markLink(app, row, cell, cell.position) : nothing))}
          </td>`
        : nothing
    }
    <td role="cell" class="consensus">
      ${consensusBar(counts)}<span class="counts">${countsText(counts)}</span>
    </td>
  </tr>`;
}
