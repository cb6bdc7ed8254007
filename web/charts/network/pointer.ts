import { drag } from 'd3-drag';
import { pointer, type Selection, select } from 'd3-selection';
import type { Hit } from './hit.ts';

export interface PointerActions {
  hit(x: number, y: number): Hit | null;
  /** A disc is pulled to a place of the frame. */
  pull(key: string, x: number, y: number): void;
  hover(hit: Hit | null): void;
  press(hit: Hit | null): void;
}

interface Grip {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** Pulls discs, tells what the pointer is over and what it presses; must come before the zoom is installed. */
export function installPointer(frame: HTMLElement, actions: PointerActions): void {
  const on: Selection<HTMLElement, unknown, null, undefined> = select(frame);
  on.call(
    drag<HTMLElement, unknown, Grip | undefined>()
      .container(frame)
      .clickDistance(4)
      // Seen whole, a picture on a touch screen is scrolled by finger, wherever the finger is put.
      .filter(
        (event: MouseEvent | TouchEvent) =>
          !event.ctrlKey &&
          ('button' in event ? event.button === 0 : frame.classList.contains('zoomed')),
      )
      .subject((event: { x: number; y: number }) => {
        const hit = actions.hit(event.x, event.y);
        return hit?.is === 'disc' ? { key: hit.disc.spot.key, x: event.x, y: event.y } : undefined;
      })
      .on('drag', (event: { x: number; y: number; subject: Grip }) =>
        actions.pull(event.subject.key, event.x, event.y),
      ),
  );
  frame.addEventListener('pointermove', (event) => {
    if (event.buttons === 0) actions.hover(actions.hit(...pointer(event, frame)));
  });
  frame.addEventListener('pointerleave', () => actions.hover(null));
  frame.addEventListener('click', (event) => {
    // A key pressed on the cursor's button has no place of its own.
    if (event.detail > 0) actions.press(actions.hit(...pointer(event, frame)));
  });
}
