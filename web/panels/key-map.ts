import { html, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { App } from '../app.ts';

const KEYS: readonly (readonly [string, string])[] = [
  ['1 – 5', 'Compare, Graph, Conflicts, Checklist, Sources'],
  ['/', 'Search'],
  ['f', 'Show or hide the filters'],
  ['← ↑ → ↓', 'From mark to mark in the table, from one to the next in the graph'],
  ['+ − 0', 'In the graph: closer, further, show all'],
  ['Shift ← ↑ → ↓', 'In the graph: move and pin; Delete unpins'],
  ['u, Ctrl Z', 'Undo a decision on a conflict'],
  ['Ctrl Shift Z', 'Make it again'],
  ['Enter', 'Open what has the focus'],
  ['Esc', 'Close the drawer or this'],
  ['?', 'This list'],
];

/** All keys, with a way to switch the single ones off for those who dictate. */
export function keyMap(app: App): TemplateResult {
  const change = (event: Event): void => {
    const { target } = event;
    if (target instanceof HTMLInputElement) app.setKeys(target.checked);
  };
  return html`<dialog id="key-map" aria-labelledby="key-map-title">
    <h2 id="key-map-title">Keys</h2>
    <dl>
      ${KEYS.map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}
    </dl>
    <label class="choice"
      ><input type="checkbox" .checked=${live(app.keys)} @change=${change} /><span
        >Single keys are on</span
      ></label
    >
    <form method="dialog"><button>Close</button></form>
  </dialog>`;
}
