import type { PageState } from '../url-state.ts';

let opener: Element | null = null;

const focus = (element: Element | null): boolean => {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
  element.focus({ preventScroll: true });
  return document.activeElement === element;
};

/** Where the focus was before a change; a drawer that opens remembers it until it closes. */
export function beforeChange(before: PageState, after: PageState): void {
  if (before.selected === null && after.selected !== null) opener = document.activeElement;
}

/** Takes the focus along: into the drawer, back to what opened it, to a place in a text. */
export function afterChange(before: PageState | null, after: PageState): void {
  const at = after.at;
  if (at !== null && (before?.at !== at || before.view !== after.view)) {
    const id = after.view === 'conflicts' ? `conflict-${at}` : `at-${at}`;
    const place = document.getElementById(id);
    const start = after.view === 'conflicts' || after.view === 'compare';
    place?.scrollIntoView({ block: start ? 'start' : 'center' });
    focus(place);
    return;
  }
  if (after.selected !== null && before?.selected !== after.selected) {
    document.querySelector('.drawer-body')?.scrollTo(0, 0);
    focus(document.getElementById('drawer-title'));
  } else if (before && before.selected !== null && after.selected === null) {
    if (!(opener?.isConnected && focus(opener))) focus(document.getElementById('main'));
    opener = null;
  }
  if (before && (before.view !== after.view || before.open !== after.open)) window.scrollTo(0, 0);
}
