import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { ChecklistGroup, ChecklistItem } from '../../src/views/checklist.ts';
import { type App, toggled } from '../app.ts';
import { dragEnd, dragOver, dragStart, dropped } from '../layout/drag-order.ts';
import { checklistItem } from './checklist-item.ts';
import { type ItemList, move, unskip } from './checklist-tools.ts';

function itemList(app: App, list: ItemList): TemplateResult {
  const drop = (event: DragEvent): void => {
    const found = dropped(event);
    if (found) move(app, list, found);
  };
  return html`<ul
    class="items"
    @dragstart=${dragStart}
    @dragover=${dragOver}
    @drop=${drop}
    @dragend=${dragEnd}
  >
    ${repeat(
      list.items,
      ({ key }) => key,
      (item) => checklistItem(app, list, item),
    )}
  </ul>`;
}

function foldLine(app: App, id: string, open: boolean, words: string): TemplateResult {
  return html`<button
    type="button"
    class="fold"
    aria-expanded=${open}
    @click=${() => app.go({ turned: toggled(app.state.turned, id) }, 'replace')}
  >
    ${words}
  </button>`;
}

/** The items under one heading; those that one source alone says wait behind a line, so that they do not drown the rest. */
export function group(app: App, { id, title, items }: ChecklistGroup): TemplateResult {
  const several = items.filter(({ single }) => !single);
  const singles = items.filter(({ single }) => single);
  const fold = `list ${id}`;
  const narrowed = app.state.filters.search.trim() !== '' || app.state.filters.reach === 'single';
  const folds = singles.length > 0 && several.length > 0;
  const open = !folds || narrowed !== app.state.turned.includes(fold);
  const more = `${singles.length} more that one source says`;
  return html`<section class="time" aria-labelledby=${`group-${id}`}>
    <h3 id=${`group-${id}`}>${title}</h3>
    ${several.length > 0 ? itemList(app, { title, items: several }) : nothing}
    ${folds ? foldLine(app, fold, open, more) : nothing}
    ${open ? nothing : html`<p class="print-only hint">${more}, not printed.</p>`}
    ${open && singles.length > 0 ? itemList(app, { title, items: singles }) : nothing}
  </section>`;
}

const SKIPPED = 'list skipped';

/** What the reader set aside, with the way back. */
export function skippedItems(app: App, items: readonly ChecklistItem[]): TemplateResult {
  const open = app.state.turned.includes(SKIPPED);
  return html`<section class="time skipped" aria-label="Skipped">
    ${foldLine(app, SKIPPED, open, `${items.length} skipped`)}
    ${
      open
        ? html`<ul class="items">
            ${items.map(
              (item) =>
                html`<li class="item back">
                  <p class=${item.words === 'source' ? 'label words' : 'label'}>${item.label}</p>
                  <button
                    type="button"
                    class="plain"
                    aria-label=${`Bring back: ${item.label}`}
                    @click=${() => unskip(app, item)}
                  >
                    Bring back
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </section>`;
}
