import type { Checklist, ChecklistGroup, ChecklistItem } from './checklist.ts';
import type { ChecklistProgress } from './checklist-progress.ts';

/** A checklist as its reader has arranged it. */
export interface ArrangedChecklist extends Checklist {
  /** What the reader does not want to do; it is in no group. */
  readonly skipped: readonly ChecklistItem[];
}

/** The items in the reader's own order; those that it does not name stay behind the others. */
function inOwnOrder(items: readonly ChecklistItem[], order: readonly string[]): ChecklistItem[] {
  const place = new Map(order.map((key, i) => [key, i]));
  const placeOf = ({ key }: ChecklistItem): number => place.get(key) ?? order.length;
  return [...items].sort((p, q) => placeOf(p) - placeOf(q));
}

/** The checklist in the reader's own order, without what is skipped. */
export function arrangeChecklist(
  checklist: Checklist,
  { order, skipped }: ChecklistProgress,
): ArrangedChecklist {
  const arranged = checklist.groups.map((group) => ({
    ...group,
    items: inOwnOrder(group.items, order),
  }));
  const groups: ChecklistGroup[] = arranged.map((group) => ({
    ...group,
    items: group.items.filter(({ key }) => !skipped.has(key)),
  }));
  return {
    ...checklist,
    groups: groups.filter(({ items }) => items.length > 0),
    skipped: arranged.flatMap(({ items }) => items).filter(({ key }) => skipped.has(key)),
  };
}

/**
 * The order after one item went directly before or behind another.
 * @param usual keys of all items in the order that they have when nothing was moved
 */
export function movedOrder(
  usual: readonly string[],
  own: readonly string[],
  {
    key,
    to,
    side,
  }: { readonly key: string; readonly to: string; readonly side: 'before' | 'after' },
): string[] {
  const known = new Set(own);
  const order = [...own, ...usual.filter((one) => !known.has(one))];
  const rest = order.filter((one) => one !== key);
  const at = rest.indexOf(to);
  if (key === to || at < 0) return order;
  const cut = side === 'before' ? at : at + 1;
  return [...rest.slice(0, cut), key, ...rest.slice(cut)];
}
