import type { ChecklistProgress } from './checklist-progress.ts';
import { goOn, type History, take } from './history.ts';

/** Something that the reader did to the checklist. */
export interface Deed {
  /** "Skipped “Rest first”". */
  readonly words: string;
  /** Key of the item that it was done to; `null` when it was done to all. */
  readonly at: string | null;
}

/** What the reader has done, with the steps that led there. */
export type ProgressHistory = History<ChecklistProgress, Deed['at']>;

/** One step further; typing on in the same note is one step with what was typed before. */
export function withDeed(
  history: ProgressHistory,
  { words, at }: Deed,
  after: ChecklistProgress,
): ProgressHistory {
  const step = history.past.at(-1)?.act.doing === words ? goOn : take;
  return step(history, { done: `${words}.`, doing: words, at }, after);
}
