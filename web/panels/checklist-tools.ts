import { html, type TemplateResult } from 'lit-html';
import { type ChecklistItem, usualOrder } from '../../src/views/checklist.ts';
import { movedOrder } from '../../src/views/checklist-order.ts';
import type { App } from '../app.ts';
import type { Drop } from '../layout/drag-order.ts';
import { moveFrom, placesNow } from '../layout/flip.ts';
import { openNote } from './checklist-note.ts';

/** Items that stand under each other and can change places. */
export interface ItemList {
  readonly title: string;
  readonly items: readonly ChecklistItem[];
}

/** Id of an item's box to tick. */
export const boxId = ({ key }: Pick<ChecklistItem, 'key'>): string => `item-${key}`;

const focusOn = (id: string): boolean => {
  const element = document.getElementById(id);
  element?.focus();
  return document.activeElement === element;
};

/** Puts an item before or behind another of its list, and says where it stands now. */
export function move(app: App, { title, items }: ItemList, drop: Drop): void {
  const item = items.find(({ key }) => key === drop.key);
  if (!item) return;
  const order = movedOrder(usualOrder(app.model.allRows), app.progress.order, drop);
  const place = order.filter((key) => items.some((one) => one.key === key)).indexOf(drop.key) + 1;
  const words = `Moved “${item.label}” to place ${place} of ${items.length} in ${title}`;
  const before = placesNow();
  app.setProgress({ ...app.progress, order }, { words, at: drop.key });
  moveFrom(before);
}

type Direction = 'up' | 'down';

const moveId = (item: ChecklistItem, direction: Direction): string => `${direction} ${item.key}`;

function moveButton(
  app: App,
  list: ItemList,
  item: ChecklistItem,
  direction: Direction,
): TemplateResult {
  const step = direction === 'up' ? -1 : 1;
  const neighbour = list.items[list.items.indexOf(item) + step];
  const go = (): void => {
    if (!neighbour) return;
    const side = direction === 'up' ? 'before' : 'after';
    move(app, list, { key: item.key, to: neighbour.key, side });
    // At the end of the list this way is closed; the other is open then.
    if (!focusOn(moveId(item, direction)))
      focusOn(moveId(item, direction === 'up' ? 'down' : 'up'));
  };
  return html`<button
    type="button"
    class="plain"
    id=${moveId(item, direction)}
    aria-label=${`Move ${direction}: ${item.label}`}
    ?disabled=${neighbour === undefined}
    @click=${go}
  >
    ${direction === 'up' ? 'Up' : 'Down'}
  </button>`;
}

function skip(app: App, { items }: ItemList, item: ChecklistItem): void {
  const at = items.indexOf(item);
  const next = items[at + 1] ?? items[at - 1];
  const skipped = new Set([...app.progress.skipped, item.key]);
  app.setProgress({ ...app.progress, skipped }, { words: `Skipped “${item.label}”`, at: item.key });
  if (!(next && focusOn(boxId(next)))) focusOn('undo');
}

/** Brings a skipped item back to its place. */
export function unskip(app: App, item: ChecklistItem): void {
  const skipped = new Set(app.progress.skipped);
  skipped.delete(item.key);
  app.setProgress(
    { ...app.progress, skipped },
    { words: `Brought back “${item.label}”`, at: item.key },
  );
  // In a folded group it cannot be seen, nor take the focus.
  if (!focusOn(boxId(item))) focusOn('undo');
}

/** What can be done with an item beside ticking it. */
export function tools(app: App, list: ItemList, item: ChecklistItem): TemplateResult {
  return html`<div class="tools-of-item" role="group" aria-label=${`Change: ${item.label}`}>
    <span class="grip" draggable="true" aria-hidden="true" title="Drag to another place">Drag</span>
    ${moveButton(app, list, item, 'up')}${moveButton(app, list, item, 'down')}
    <button
      type="button"
      class="plain"
      aria-label=${`Note on: ${item.label}`}
      @click=${() => openNote(item)}
    >
      Note
    </button>
    <button
      type="button"
      class="plain"
      aria-label=${`Skip: ${item.label}`}
      @click=${() => skip(app, list, item)}
    >
      Skip
    </button>
  </div>`;
}
