import type { ChecklistItem } from './checklist.ts';

/** What a reader has done with a checklist. */
export interface ChecklistProgress {
  /** Keys of the recommendations that are done. */
  readonly done: ReadonlySet<string>;
  /** Keys of those that the reader does not want to do. */
  readonly skipped: ReadonlySet<string>;
  /** Side taken in a conflict, by the conflict's id. */
  readonly sides: ReadonlyMap<string, 'a' | 'b'>;
  /** The reader's own words on a recommendation, by its key. */
  readonly notes: ReadonlyMap<string, string>;
  /** Keys in the reader's own order; empty as long as nothing was moved. */
  readonly order: readonly string[];
}

export const NO_PROGRESS: ChecklistProgress = {
  done: new Set(),
  skipped: new Set(),
  sides: new Map(),
  notes: new Map(),
  order: [],
};

/** Where an item stands; a choice for the other side of a conflict sets it aside. */
export type ItemStatus = 'open' | 'to decide' | 'done' | 'skipped' | 'set aside';

/** Whether a choice has set this item aside: another recommendation, or leaving it, was chosen instead. */
function setAside(item: ChecklistItem, { sides: taken }: ChecklistProgress): boolean {
  return item.conflicts.some(({ id, recommendations, sides }) => {
    const side = taken.get(id);
    if (!side) return false;
    if (recommendations.length > 1) {
      return recommendations[side === 'a' ? 0 : 1]?.key !== item.key;
    }
    return side === 'b' && sides[1].voices.some(({ position }) => position === 'against');
  });
}

/** Where one item stands; what the reader did to the item itself counts before what was chosen. */
export function statusOf(item: ChecklistItem, progress: ChecklistProgress): ItemStatus {
  if (progress.skipped.has(item.key)) return 'skipped';
  if (setAside(item, progress)) return 'set aside';
  if (progress.done.has(item.key)) return 'done';
  return item.conflicts.some(({ id }) => !progress.sides.has(id)) ? 'to decide' : 'open';
}

/** How far a reader has come. */
export interface ProgressCounts {
  readonly done: number;
  /** Items that are to be done, or are done already. */
  readonly wanted: number;
  readonly skipped: number;
  /** Conflicts that wait for a choice. */
  readonly toDecide: number;
}

/** Counts what is done, skipped and undecided. */
export function countProgress(
  items: readonly ChecklistItem[],
  progress: ChecklistProgress,
): ProgressCounts {
  const all = items.map((item) => statusOf(item, progress));
  const number = (status: ItemStatus): number => all.filter((one) => one === status).length;
  const skipped = number('skipped');
  const undecided = items
    .filter(({ key }) => !progress.skipped.has(key))
    .flatMap(({ conflicts }) => conflicts.map(({ id }) => id))
    .filter((id) => !progress.sides.has(id));
  return {
    done: number('done'),
    wanted: items.length - skipped - number('set aside'),
    skipped,
    toDecide: new Set(undecided).size,
  };
}

/** "7 of 31 done · 4 skipped · 1 to decide"; what there is none of is not mentioned. */
export function progressText({ done, wanted, skipped, toDecide }: ProgressCounts): string {
  return [
    `${done} of ${wanted} done`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(toDecide > 0 ? [`${toDecide} to decide`] : []),
  ].join(' · ');
}
