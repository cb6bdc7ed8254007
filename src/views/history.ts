import type { Decisions } from './decisions.ts';

/** Something that the reader did, in words for a sentence and for a button. */
export interface Act {
  /** "Confirmed “Ask for feedback?”." */
  readonly done: string;
  /** "confirming “Ask for feedback?”", as it follows "Undo". */
  readonly doing: string;
  /** Id of the conflict that it was done on. */
  readonly at: string;
}

interface Step {
  readonly act: Act;
  readonly before: Decisions;
  readonly after: Decisions;
}

/** The reader's decisions, with the steps that led to them and those that were taken back. */
export interface DecisionHistory {
  readonly now: Decisions;
  /** The latest step last. */
  readonly past: readonly Step[];
  /** The step to do again next last. */
  readonly future: readonly Step[];
  /** What has just happened, for those who cannot see it. */
  readonly said: string;
}

/** A history that begins with what was decided before. */
export function beginHistory(now: Decisions): DecisionHistory {
  return { now, past: [], future: [], said: '' };
}

/** One step further; what was taken back before can then no longer be done again. */
export function take(history: DecisionHistory, act: Act, after: Decisions): DecisionHistory {
  const step = { act, before: history.now, after };
  return { now: after, past: [...history.past, step], future: [], said: act.done };
}

/** One step back; the same history when there is none. */
export function undo(history: DecisionHistory): DecisionHistory {
  const step = history.past.at(-1);
  if (!step) return history;
  return {
    now: step.before,
    past: history.past.slice(0, -1),
    future: [...history.future, step],
    said: `Undone: ${step.act.doing}.`,
  };
}

/** The step that was last taken back, once more; the same history when there is none. */
export function redo(history: DecisionHistory): DecisionHistory {
  const step = history.future.at(-1);
  if (!step) return history;
  return {
    now: step.after,
    past: [...history.past, step],
    future: history.future.slice(0, -1),
    said: `Done again: ${step.act.doing}.`,
  };
}
