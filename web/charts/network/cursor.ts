/** The recommendation that the keyboard is on: a real button over its disc, whatever draws the disc. */
export interface Cursor {
  readonly key: string;
  /** Goes to another recommendation, and takes the focus along when it is in the picture. */
  move(key: string): void;
  /** Puts the button over its disc. */
  place(x: number, y: number, radius: number): void;
  has(target: EventTarget | null): boolean;
  focus(): void;
}

const LEAST = 12;

/** Puts a cursor into a frame. */
export function installCursor(
  frame: HTMLElement,
  start: string,
  wordsFor: (key: string) => string,
): Cursor {
  let key = start;
  const make = (): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'network-cursor';
    button.dataset.tip = key;
    button.setAttribute('aria-label', wordsFor(key));
    return button;
  };
  let button = make();
  frame.append(button);
  return {
    get key() {
      return key;
    },
    move(next) {
      if (next === key) return;
      const focused = document.activeElement === button;
      key = next;
      // A new button each time: a screen reader tells where the focus went, not that a name changed.
      const fresh = make();
      button.replaceWith(fresh);
      button = fresh;
      if (focused) button.focus({ preventScroll: true });
    },
    place(x, y, radius) {
      const reach = Math.max(LEAST, radius) + 4;
      button.style.transform = `translate(${x - reach}px, ${y - reach}px)`;
      button.style.width = `${2 * reach}px`;
      button.style.height = `${2 * reach}px`;
    },
    has: (target) => target === button,
    focus: () => button.focus({ preventScroll: true }),
  };
}
