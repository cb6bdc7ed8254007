import type { Cursor } from './cursor.ts';
import type { Point } from './data.ts';
import { keyLeads } from './reading-order.ts';

export interface KeyActions {
  /** Recommendations in reading order, with their places on the screen. */
  order(): readonly (Point & { readonly key: string })[];
  reach(key: string): void;
  /** Moves a recommendation by pixels and pins it there. */
  nudge(key: string, dx: number, dy: number): void;
  unpin(key: string): void;
  open(key: string): void;
  zoomBy(factor: number): void;
  fit(): void;
}

const STEP = 16;
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};
const CLOSER = 1.4;

/** All that a mouse can do in the picture, for the keyboard. */
export function installKeys(frame: HTMLElement, cursor: Cursor, actions: KeyActions): void {
  const press = (key: string, shift: boolean): boolean => {
    const step = STEPS[key];
    if (step && shift) actions.nudge(cursor.key, ...step);
    else if (key === 'Delete' || key === 'Backspace') actions.unpin(cursor.key);
    else if (key === '+' || key === '=') actions.zoomBy(CLOSER);
    else if (key === '-') actions.zoomBy(1 / CLOSER);
    else if (key === '0') actions.fit();
    else {
      const to = keyLeads(actions.order(), cursor.key, key);
      if (to === null) return step !== undefined;
      actions.reach(to);
    }
    return true;
  };
  frame.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (cursor.has(event.target) && press(event.key, event.shiftKey)) event.preventDefault();
  });
  frame.addEventListener('click', (event) => {
    if (event.detail === 0 && cursor.has(event.target)) actions.open(cursor.key);
  });
  // Whoever moves the picture goes on with the keys and the wheel from there.
  frame.addEventListener('mousedown', () => cursor.focus(), { capture: true });
}
