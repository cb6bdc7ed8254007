import type { ChecklistProgress } from './checklist-progress.ts';

/** Something that the reader did to the checklist. */
export interface Deed {
  /** "Skipped “Rest first”". */
  readonly words: string;
  /** Key of the item that it was done to; `null` when it was done to all. */
  readonly at: string | null;
}

interface Step {
  readonly deed: Deed;
  readonly before: ChecklistProgress;
}

/** What the reader has done, with the steps that led there. */
export interface ProgressHistory {
  readonly now: ChecklistProgress;
  /** The latest step last. */
  readonly past: readonly Step[];
  /** What has just happened, for those who cannot see it. */
  readonly said: string;
}

/** A history that begins with what was done before. */
export function beginProgress(now: ChecklistProgress): ProgressHistory {
  return { now, past: [], said: '' };
}

/** One step further; typing on in the same note is one step with what was typed before. */
export function withDeed(
  { past, now }: ProgressHistory,
  deed: Deed,
  after: ChecklistProgress,
): ProgressHistory {
  const goesOn = past.at(-1)?.deed.words === deed.words;
  return {
    now: after,
    past: goesOn ? past : [...past, { deed, before: now }],
    said: `${deed.words}.`,
  };
}

/** One step back; the same history when there is none. */
export function withoutLast(history: ProgressHistory): ProgressHistory {
  const last = history.past.at(-1);
  if (!last) return history;
  return { now: last.before, past: history.past.slice(0, -1), said: `Undone: ${last.deed.words}.` };
}
