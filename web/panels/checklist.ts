import { html, nothing, type TemplateResult } from 'lit-html';
import type { Grouping } from '../../src/views/checklist.ts';
import { arrangeChecklist } from '../../src/views/checklist-order.ts';
import { countProgress, NO_PROGRESS, progressText } from '../../src/views/checklist-progress.ts';
import type { App } from '../app.ts';
import { downloads } from './checklist-downloads.ts';
import { group, skippedItems } from './checklist-group.ts';
import { boxId } from './checklist-tools.ts';
import { choiceLinks } from './choice-links.ts';
import { noMatch } from './notices.ts';

const GROUPINGS: readonly (readonly [Grouping, string])[] = [
  ['time', 'Time'],
  ['theme', 'Theme'],
];

/** What the list can be grouped by, as links. */
export const groupBy = (app: App): TemplateResult =>
  choiceLinks({ words: 'Group by', label: 'Group by' }, GROUPINGS, app.state.by, (by) =>
    app.href({ by }),
  );

function progress(app: App): TemplateResult {
  const items = app.model.checklist(app.state.by).groups.flatMap((one) => one.items);
  const counts = countProgress(items, app.progress);
  return html`<p class="progress">
    <progress aria-label="Done" max=${Math.max(1, counts.wanted)} value=${counts.done}></progress>
    <span role="status">${progressText(counts)}</span>
  </p>`;
}

/** Ways back to a list that nobody has touched. */
function resets(app: App): TemplateResult {
  const { done, skipped, sides, notes, order } = app.progress;
  const touched = done.size + skipped.size + sides.size + notes.size + order.length > 0;
  const button = (words: string, press: () => void): TemplateResult =>
    html`<button type="button" class="plain" @click=${press}>${words}</button>`;
  const usual = (): void => {
    const words = 'Put everything back in the usual order';
    app.setProgress({ ...app.progress, order: [] }, { words, at: null });
    document.getElementById('undo')?.focus();
  };
  const startOver = (): void => {
    app.setProgress(NO_PROGRESS, { words: 'Started over', at: null });
    document.getElementById('undo')?.focus();
  };
  return html`${order.length > 0 ? button('Usual order', usual) : nothing}
  ${touched ? button('Start over', startOver) : nothing}`;
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Says what was done last and takes it back; always in sight, so that nobody hunts for it. */
function undo(app: App): TemplateResult {
  const deed = app.list.past.at(-1)?.act;
  const back = (): void => {
    app.undoProgress();
    const item = deed?.at ? document.getElementById(boxId({ key: deed.at })) : null;
    (item ?? document.getElementById('undo') ?? document.getElementById('main'))?.focus();
  };
  return html`<div class="undo">
    <p class="unseen" role="status">${app.list.said}</p>
    ${
      deed
        ? html`<button type="button" id="undo" @click=${back}>Undo: ${lowerFirst(deed.doing)}</button>`
        : nothing
    }
  </div>`;
}

/** Everything there is to do, once, in the order of doing it. */
export function checklist(app: App): TemplateResult {
  const list = app.model.checklist(app.state.by);
  if (list.groups.length === 0) return noMatch(app);
  const { subject, groups, skipped } = arrangeChecklist(list, app.progress);
  const today = app.now().toLocaleDateString('en-GB', { dateStyle: 'long' });
  return html`<div class="sheet">
    <p class="print-only subject">${subject}</p>
    <h2>Checklist</h2>
    <p class="print-only date">${today}</p>
    <div class="controls">
      ${progress(app)}
      <div class="actions">
        ${downloads(app)}
        <button type="button" class="plain" @click=${() => print()}>Print</button>
        ${resets(app)}
      </div>
    </div>
    ${groups.map((one) => group(app, one))}
    ${groups.length === 0 ? html`<p class="lede">You have skipped everything here.</p>` : nothing}
    ${skipped.length > 0 ? skippedItems(app, skipped) : nothing} ${undo(app)}
  </div>`;
}
