/** Something that the reader did, in words for a sentence and for a button. */
export interface Act<Place> {
  /** "Confirmed “Ask for feedback?”." */
  readonly done: string;
  /** "confirming “Ask for feedback?”", as it follows "Undo". */
  readonly doing: string;
  /** What it was done on. */
  readonly at: Place;
}

interface Step<State, Place> {
  readonly act: Act<Place>;
  readonly before: State;
  readonly after: State;
}

/** How things stand, with the steps that led there and those that were taken back. */
export interface History<State, Place> {
  readonly now: State;
  /** The latest step last. */
  readonly past: readonly Step<State, Place>[];
  /** The step to do again next last. */
  readonly future: readonly Step<State, Place>[];
  /** What has just happened, for those who cannot see it. */
  readonly said: string;
}

/** A history that begins with how things stood before. */
export function beginHistory<State, Place>(now: State): History<State, Place> {
  return { now, past: [], future: [], said: '' };
}

/** One step further; what was taken back before can then no longer be done again. */
export function take<State, Place>(
  { now, past }: History<State, Place>,
  act: Act<Place>,
  after: State,
): History<State, Place> {
  return { now: after, past: [...past, { act, before: now, after }], future: [], said: act.done };
}

/** The latest step goes on to another end, as while typing; it is still one step. */
export function goOn<State, Place>(
  { past }: History<State, Place>,
  act: Act<Place>,
  after: State,
): History<State, Place> {
  const last = past.at(-1);
  const steps = last ? [...past.slice(0, -1), { ...last, after }] : past;
  return { now: after, past: steps, future: [], said: act.done };
}

/** One step back; the same history when there is none. */
export function undo<State, Place>(history: History<State, Place>): History<State, Place> {
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
export function redo<State, Place>(history: History<State, Place>): History<State, Place> {
  const step = history.future.at(-1);
  if (!step) return history;
  return {
    now: step.after,
    past: [...history.past, step],
    future: history.future.slice(0, -1),
    said: `Done again: ${step.act.doing}.`,
  };
}
