import { redo, undo } from '../../src/views/history.ts';
import type { App } from '../app.ts';

/** Whether the focus is in the view, or nowhere, as when what had it is gone. */
const inView = (target: EventTarget | null): boolean =>
  target instanceof Element && (target === document.body || target.closest('#main') !== null);

/** Takes a decision back, or makes it again, and shows where; says whether there was one. */
export function stepDecision(app: App, which: 'undo' | 'redo'): boolean {
  const { past, future } = app.review;
  const step = (which === 'undo' ? past : future).at(-1);
  if (!step) return false;
  app.setReview(which === 'undo' ? undo(app.review) : redo(app.review));
  const card = document.getElementById(`conflict-${step.act.at}`);
  card?.querySelector<HTMLElement>(':scope > h3 a, summary')?.focus();
  return true;
}

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, or the same with Command, while the conflicts have the focus. */
export function undoKey(app: App, event: KeyboardEvent): boolean {
  const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (app.state.view !== 'conflicts' || altKey || ctrlKey === metaKey || !inView(target)) {
    return false;
  }
  const letter = key.toLowerCase();
  if (letter === 'z') return stepDecision(app, shiftKey ? 'redo' : 'undo');
  return letter === 'y' && !shiftKey && stepDecision(app, 'redo');
}
