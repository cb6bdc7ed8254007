/** Where the rows of the table stand, by their recommendation. */
export type Places = ReadonlyMap<string, number>;

const DURATION = 220;

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row]')];

/** Notes the places before a change of order. */
export function placesNow(): Places {
  return new Map(rows().map((row) => [row.dataset.row ?? '', row.getBoundingClientRect().top]));
}

/** Lets each row move from where it was, so that the eye can follow it to its new place. */
export function moveFrom(before: Places): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const row of rows()) {
    const from = before.get(row.dataset.row ?? '');
    const to = row.getBoundingClientRect().top;
    // Rows that come from or go out of sight need no motion.
    if (from === undefined || from === to || to > innerHeight) continue;
    row.animate([{ transform: `translateY(${from - to}px)` }, { transform: 'none' }], {
      duration: DURATION,
      easing: 'ease-in-out',
    });
  }
}
