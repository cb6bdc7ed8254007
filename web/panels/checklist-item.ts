import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { ChecklistItem } from '../../src/views/checklist.ts';
import { type ItemStatus, statusOf } from '../../src/views/checklist-progress.ts';
import { backersText, supportText } from '../../src/views/checklist-words.ts';
import { WHEN_WORDS } from '../../src/views/words.ts';
import type { App } from '../app.ts';
import { markChart } from '../charts/mark.ts';
import { dispute } from './checklist-dispute.ts';
import { note } from './checklist-note.ts';
import { boxId, type ItemList, tools } from './checklist-tools.ts';
import { quote } from './quote.ts';

function tick(app: App, item: ChecklistItem): void {
  const done = new Set(app.progress.done);
  const off = done.delete(item.key);
  if (!off) done.add(item.key);
  const words = `${off ? 'Unticked' : 'Ticked'} “${item.label}”`;
  app.setProgress({ ...app.progress, done }, { words, at: item.key });
}

/** Small words behind the label: what must be known before one ticks it. */
function remarks(app: App, item: ChecklistItem, status: ItemStatus): TemplateResult {
  const aside = status === 'set aside';
  const undecided = item.conflicts.some(({ id }) => !app.progress.sides.has(id));
  return html`${
    app.state.by === 'theme'
      ? html`<span class="backing">${WHEN_WORDS[item.when].toLowerCase()}</span>`
      : nothing
  }
  ${aside ? html`<span class="backing">set aside</span>` : nothing}
  ${
    undecided && !aside
      ? html`<span class="backing">${markChart('against', 12)} contested</span>`
      : nothing
  }
  ${
    item.counts.qualified > 0 && !aside
      ? html`<span class="backing"
          >${markChart('qualified', 12)} ${item.counts.qualified} qualified</span
        >`
      : nothing
  }`;
}

/** One thing to do, with who says so. */
export function checklistItem(app: App, list: ItemList, item: ChecklistItem): TemplateResult {
  const status = statusOf(item, app.progress);
  const aside = status === 'set aside';
  const contested = item.conflicts.length > 0;
  return html`<li
    class=${`item${contested ? ' contested' : ''}${aside ? ' aside' : ''}`}
    data-row=${item.key}
  >
    <input
      type="checkbox"
      id=${boxId(item)}
      .checked=${live(app.progress.done.has(item.key))}
      ?disabled=${aside}
      @change=${() => tick(app, item)}
    />
    <div>
      <p class="what">
        <label for=${boxId(item)} class=${item.words === 'source' ? 'label words' : 'label'}
          >${item.label}</label
        >
        ${remarks(app, item, status)}
      </p>
      <p class="print-only who">${supportText(item)}: ${backersText(item)}</p>
      ${item.conflicts.map((conflict) => dispute(app, item, conflict))}
      <div class="foot">
        <details class="behind">
          <summary>${supportText(item)}</summary>
          <ul class="voices">
            ${item.quotes.map(
              ({ statement, position }) =>
                html`<li>
                  ${markChart(position, 12)}${quote(app, statement, { position: position === 'for' ? undefined : position })}
                </li>`,
            )}
          </ul>
        </details>
        ${tools(app, list, item)}
      </div>
      ${note(app, item)}
    </div>
  </li>`;
}
