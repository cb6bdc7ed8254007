import { html, nothing, type TemplateResult } from 'lit-html';
import { NO_FILTERS } from '../../src/views/filters.ts';
import { type App, nameOf } from '../app.ts';
import { viewWidth } from '../layout/view-width.ts';
import { type Columns, widthOf } from './compare-columns.ts';

/** What of the table is not for the sources, as compare.css has it: a share for the labels, a place for the sum. */
const LABELS = 0.34;
const SUM = 184;
const CHARACTER = 7.2;
const PADDING = 8;

/** Longer words than this are addresses and the like, which may break anywhere. */
const WORD = 14;

/** Whether the columns are too narrow for the words of their heads, which then stand upright. */
function tooNarrow(app: App, columns: Columns): boolean {
  const room = Math.min(viewWidth(app), 1560) * (1 - LABELS) - SUM;
  const words = columns.sources.flatMap(({ key }) => nameOf(app, key).name.split(/[\s-]+/));
  const longest = Math.max(0, ...words.map(({ length }) => length).filter((n) => n <= WORD));
  return longest * CHARACTER + PADDING > room / widthOf(columns);
}

/** What only this source says, in one click; and back. */
function onlyHere(app: App, key: string): unknown {
  const { sources, sourceMode } = app.state.filters;
  if (sourceMode === 'only' && sources.length === 1 && sources[0] === key) {
    return html`<a class="only" href=${app.href({ filters: NO_FILTERS })}>show all</a>`;
  }
  const alone = app.model.alone.get(key) ?? 0;
  if (alone === 0) return nothing;
  const filters = { ...NO_FILTERS, sources: [key], sourceMode: 'only' as const };
  return html`<a
    class="only"
    href=${app.href({ filters })}
    aria-label=${`${alone} that only ${nameOf(app, key).name} says`}
    >${alone} only here</a
  >`;
}

/** The heads of the sources' columns; each leads to its article. */
export function sourceHeads(app: App, columns: Columns): TemplateResult[] {
  const upright = tooNarrow(app, columns) ? ' upright' : '';
  return columns.sources.map(({ key, title, path }) => {
    const { name } = nameOf(app, key);
    const chosen = app.state.filters.sources.includes(key) ? ' chosen' : '';
    return html`<th role="columnheader" scope="col" class=${`source${chosen}${upright}`}>
      <a href=${app.href({ view: 'sources', open: key, at: null })} title=${`${title || name} · ${path}`}
        ><span>${name}</span></a
      >${onlyHere(app, key)}
    </th>`;
  });
}

/** On a phone the marks bear initials only; this says whose. */
export function initialsKey(app: App, columns: Columns): unknown {
  if (columns.gathered) return nothing;
  return html`<ul class="initials-key" aria-label="Short names of the sources">
    ${columns.sources.map(({ key }) => {
      const { name, initials } = nameOf(app, key);
      return html`<li><b>${initials}</b> ${name} ${onlyHere(app, key)}</li>`;
    })}
  </ul>`;
}
