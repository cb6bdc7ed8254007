/** Where an item was dropped. */
export interface Drop {
  readonly key: string;
  readonly to: string;
  readonly side: 'before' | 'after';
}

const listOf = ({ currentTarget }: Event): HTMLElement | null =>
  currentTarget instanceof HTMLElement ? currentTarget : null;

/** The item of this very list that an event is about. */
function itemAt(list: HTMLElement, { target }: Event): HTMLElement | null {
  const item = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return item?.parentElement === list ? item : null;
}

const unmark = (list: HTMLElement): void => {
  for (const item of list.querySelectorAll<HTMLElement>('[data-drop]')) delete item.dataset.drop;
};

/** Takes an item up by its handle; the whole item is seen to move. */
export function dragStart(event: DragEvent): void {
  const list = listOf(event);
  const item = list ? itemAt(list, event) : null;
  if (!list || !item || !event.dataTransfer) return;
  list.dataset.dragged = item.dataset.row ?? '';
  event.dataTransfer.effectAllowed = 'move';
  // Some browsers drag nothing that carries nothing.
  event.dataTransfer.setData('text/plain', '');
  event.dataTransfer.setDragImage(item, 0, 0);
}

/** Marks the edge at which the item would be put down; items of other lists are not let in. */
export function dragOver(event: DragEvent): void {
  const list = listOf(event);
  if (list?.dataset.dragged === undefined) return;
  const item = itemAt(list, event);
  if (!item) return;
  event.preventDefault();
  const { top, height } = item.getBoundingClientRect();
  unmark(list);
  item.dataset.drop = event.clientY < top + height / 2 ? 'before' : 'after';
}

/** Where the item was put down, or `null` when it was nowhere. */
export function dropped(event: DragEvent): Drop | null {
  const list = listOf(event);
  const item = list?.querySelector<HTMLElement>('[data-drop]');
  const key = list?.dataset.dragged;
  const to = item?.dataset.row;
  if (!list || !item || key === undefined || to === undefined) return null;
  event.preventDefault();
  const side = item.dataset.drop === 'before' ? 'before' : 'after';
  return key === to ? null : { key, to, side };
}

/** Forgets the drag, wherever it ended. */
export function dragEnd(event: DragEvent): void {
  const list = listOf(event);
  if (!list) return;
  unmark(list);
  delete list.dataset.dragged;
}
