import { html, nothing, type TemplateResult } from 'lit-html';
import type { App } from '../app.ts';
import { checklist, groupBy } from '../panels/checklist.ts';
import { chips } from '../panels/chips.ts';
import { compare } from '../panels/compare.ts';
import { orderBy } from '../panels/compare-controls.ts';
import { conflictOrder, conflicts } from '../panels/conflicts.ts';
import { drawer } from '../panels/drawer.ts';
import { graph } from '../panels/graph.ts';
import { pictureControls } from '../panels/graph-controls.ts';
import { header } from '../panels/header.ts';
import { keyMap } from '../panels/key-map.ts';
import { noAdvice } from '../panels/notices.ts';
import { rail } from '../panels/rail.ts';
import { sources } from '../panels/sources.ts';
import type { View } from '../url-state.ts';

const PANELS: Readonly<Record<View, (app: App) => TemplateResult>> = {
  compare,
  graph,
  conflicts,
  checklist,
  sources,
};

/** What a view has to set beside the filters. */
const CONTROLS: Partial<Record<View, (app: App) => TemplateResult>> = {
  compare: orderBy,
  graph: pictureControls,
  conflicts: conflictOrder,
  checklist: groupBy,
};

/** Opens the list of keys. */
export function openKeys(): void {
  const dialog = document.getElementById('key-map');
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}

const skip = (event: Event): void => {
  // The address holds the state of the page, so this link must not change it.
  event.preventDefault();
  document.getElementById('main')?.focus();
};

/** The whole page for one state. */
export function page(app: App): TemplateResult {
  const empty = app.model.allRows.length === 0;
  const { view } = app.state;
  return html`<a class="skip" href="#main" @click=${skip}>Skip to the content</a>
    ${header(app, openKeys)}
    <div class=${`body${app.railOpen ? ' with-rail' : ''}`}>
      ${rail(app)}
      <main id="main" tabindex="-1" class=${`view ${view}`}>
        ${chips(app, CONTROLS[view]?.(app) ?? nothing)} ${empty && view !== 'sources' ? noAdvice() : PANELS[view](app)}
      </main>
    </div>
    ${drawer(app) ?? nothing} ${keyMap(app)}`;
}
