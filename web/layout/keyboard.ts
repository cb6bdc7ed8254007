import { type App, closed } from '../app.ts';
import { VIEWS } from '../url-state.ts';
import { stepDecision, undoKey } from './undo-keys.ts';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox]):not([type=radio]), select, textarea');

/** Moves the focus from one mark of the table to the next in a direction; empty cells are skipped. */
function moveMark(from: Element, key: string): boolean {
  const marks = (row: Element | null): Element[] => [
    ...(row?.querySelectorAll('.mark-link') ?? []),
  ];
  const cell = from.closest('td');
  const row = from.closest('tr');
  if (!cell || !row) return false;
  const own = marks(row);
  let to: Element | undefined;
  if (key === 'ArrowLeft') to = own[own.indexOf(from) - 1];
  else if (key === 'ArrowRight') to = own[own.indexOf(from) + 1];
  else {
    const rows = [...document.querySelectorAll('tr.row')];
    const rest =
      key === 'ArrowDown'
        ? rows.slice(rows.indexOf(row) + 1)
        : rows.slice(0, rows.indexOf(row)).reverse();
    const column = cell.cellIndex;
    to =
      rest
        .map((other) =>
          other instanceof HTMLTableRowElement
            ? other.cells[column]?.querySelector('.mark-link')
            : null,
        )
        .find((mark) => mark instanceof Element) ?? undefined;
  }
  if (!(to instanceof HTMLElement)) return false;
  to.focus();
  return true;
}

function singleKey(app: App, key: string, openKeys: () => void): boolean {
  const view = VIEWS[Number(key) - 1];
  if (view) app.go({ view, at: null, open: view === 'sources' ? app.state.open : null });
  else if (key === '/') document.getElementById('search')?.focus();
  else if (key === '?') openKeys();
  else if (key === 'f') app.setRail(!app.railOpen);
  else if (key === 'u' && app.state.view === 'conflicts') return stepDecision(app, 'undo');
  else return false;
  return true;
}

/** All keys of the page. */
export function installKeyboard(current: () => App | null, openKeys: () => void): void {
  document.addEventListener('keydown', (event) => {
    const app = current();
    const { key, target } = event;
    if (!app || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    if (!typing(target) && undoKey(app, event)) {
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'Escape') {
      if (!typing(target) && app.state.selected !== null) app.go(closed(app.state));
      return;
    }
    if (typing(target)) return;
    const mark = target instanceof Element ? target.closest('.mark-link') : null;
    const moved = mark && key.startsWith('Arrow') ? moveMark(mark, key) : false;
    if (moved || (app.keys && singleKey(app, key, openKeys))) event.preventDefault();
  });
}
