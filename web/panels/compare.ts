import { html, nothing, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { repeat } from 'lit-html/directives/repeat.js';
import { type CompareRow, type SortOrder, sumPositions } from '../../src/views/compare-sources.ts';
import { countsText } from '../../src/views/words.ts';
import { type App, toggled } from '../app.ts';
import { groupBar } from '../charts/consensus-bar.ts';
import { type Columns, columnsOf, widthOf } from './compare-columns.ts';
import { legend } from './compare-controls.ts';
import { type CompareGroup, compareGroups } from './compare-groups.ts';
import { compareRow, isCurrent, type Place, type RowPlace } from './compare-row.ts';
import { noMatch } from './notices.ts';
import { initialsKey, sourceHeads } from './source-heads.ts';

/** A group longer than this opens in part, so that a large corpus still opens at once. */
const FIRST_ROWS = 60;

function foldButton(app: App, id: string, open: boolean, words: unknown): TemplateResult {
  const turn = (): void => app.go({ turned: toggled(app.state.turned, id) }, 'replace');
  return html`<button type="button" class="fold" aria-expanded=${open} @click=${turn}>
    ${words}
  </button>`;
}

function minorBand(columns: number, content: unknown): TemplateResult {
  return html`<tr role="row" class="band minor">
    <th role="rowheader" scope="rowgroup" colspan=${columns + 2}>${content}</th>
  </tr>`;
}

/** Under a theme or a time the rows of a group add up to something; those of one reach say it in their heading. */
const ADDS_UP: readonly SortOrder[] = ['theme', 'when'];

/** The heading of a group; where its rows end, what they add up to. */
function band(
  app: App,
  columns: number,
  content: unknown,
  rows: readonly CompareRow[],
): TemplateResult {
  if (!ADDS_UP.includes(app.state.sort)) {
    return html`<tr role="row" class="band">
      <th role="rowheader" scope="rowgroup" colspan=${columns + 2}>${content}</th>
    </tr>`;
  }
  const counts = sumPositions(rows);
  return html`<tr role="row" class="band">
    <th role="rowheader" scope="rowgroup" colspan=${columns + 1}>${content}</th>
    <td role="cell" class="consensus">
      <span class="unseen">All positions together: </span>${groupBar(counts)}<span class="counts"
        >${countsText(counts)}</span
      >
    </td>
  </tr>`;
}

/** Two neighbours that conflict with each other, and with nobody between them. */
function opposed(first: CompareRow | undefined, second: CompareRow | undefined): boolean {
  const id = first?.conflicts[0]?.id;
  return id !== undefined && id === second?.conflicts[0]?.id && first !== second;
}

function placeOf(rows: readonly CompareRow[], i: number): Place {
  if (opposed(rows[i - 1], rows[i])) return 'second';
  return opposed(rows[i], rows[i + 1]) ? 'first' : 'alone';
}

/** A row is drawn anew only when something in it changes: most of them stay as they are when a drawer opens. */
function keptRow(app: App, row: CompareRow, how: RowPlace): unknown {
  const { selected, at } = app.state;
  return guard(
    [row, how.place, how.address, isCurrent(app, row) ? `${selected} ${at}` : null],
    () => compareRow(app, row, how),
  );
}

function groupBody(
  app: App,
  columns: Columns,
  address: string,
  { id, title, note, rows, singles }: CompareGroup,
): TemplateResult {
  const { turned, filters } = app.state;
  const width = widthOf(columns);
  const alone = rows.length === 0;
  const narrowed =
    filters.search.trim() !== '' || filters.reach === 'single' || filters.sourceMode === 'only';
  const open = alone ? narrowed !== turned.includes(id) : !turned.includes(id);
  const singlesOpen = alone ? open : narrowed !== turned.includes(`${id}+`);
  const all = turned.includes(`${id}*`);
  const list = (some: readonly CompareRow[]): unknown =>
    repeat(
      all ? some : some.slice(0, FIRST_ROWS),
      ({ recommendation }) => recommendation.key,
      (row, i) => keptRow(app, row, { place: placeOf(some, i), columns, address }),
    );
  const heading = html`<span class="title">${title}</span>
    <span class="number">${rows.length + singles.length}</span>`;
  return html`<tbody role="rowgroup" class=${`group ${id}`}>
    ${band(app, width, html`${foldButton(app, id, open, heading)}<span class="note">${note}</span>`, [...rows, ...singles])}
    ${open ? list(rows) : nothing}
    ${
      open && !alone && singles.length > 0
        ? minorBand(
            width,
            foldButton(
              app,
              `${id}+`,
              singlesOpen,
              html`${singles.length} more said by one source only`,
            ),
          )
        : nothing
    }
    ${open && singlesOpen ? list(singles) : nothing}
    ${
      open && !all && Math.max(rows.length, singlesOpen ? singles.length : 0) > FIRST_ROWS
        ? minorBand(width, foldButton(app, `${id}*`, false, 'Show all of them'))
        : nothing
    }
  </tbody>`;
}

/** The table: a row for each recommendation, a column for each source. */
export function compare(app: App): TemplateResult {
  const columns = columnsOf(app);
  const address = app.href({ selected: null, at: null });
  const groups = compareGroups(app.model, app.state.sort);
  if (groups.length === 0) return noMatch(app);
  return html`<h2 class="unseen">Compare</h2>
    ${legend()}${initialsKey(app, columns)}
    <table class="compare" role="table">
        <caption class="unseen">
          What each source says on each recommendation
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" class="what">
              Recommendation <span class="note">one piece of advice, however many give it</span>
            </th>
            ${sourceHeads(app, columns)}
            ${
              columns.gathered
                ? html`<th role="columnheader" scope="col" class="strip">
                    ${columns.sources.length > 0 ? 'Other sources' : 'Who speaks of it'}
                    <span class="note">filter by a source to give it a column</span>
                  </th>`
                : nothing
            }
            <th role="columnheader" scope="col" class="in-short">In short</th>
          </tr>
        </thead>
        ${groups.map((group) => groupBody(app, columns, address, group))}
      </table>`;
}
