import { html, nothing, type TemplateResult } from 'lit-html';
import type { ChecklistGroup } from '../../src/views/checklist.ts';
import { checklistMarkdown } from '../../src/views/checklist-markdown.ts';
import { type App, toggled } from '../app.ts';
import { copyText, download } from '../layout/hand-out.ts';
import { checklistItem, stillToDo } from './checklist-item.ts';
import { noMatch } from './notices.ts';

function group(app: App, { when, title, items }: ChecklistGroup): TemplateResult {
  const several = items.filter(({ single }) => !single);
  const singles = items.filter(({ single }) => single);
  const id = `list ${when}`;
  const narrowed = app.state.filters.search.trim() !== '' || app.state.filters.reach === 'single';
  const open = narrowed !== app.state.turned.includes(id) || several.length === 0;
  return html`<section class="time" aria-labelledby=${`time-${when}`}>
    <h3 id=${`time-${when}`}>${title}</h3>
    <ul class="items">
      ${several.map((item) => checklistItem(app, item))}
    </ul>
    ${
      singles.length > 0 && several.length > 0
        ? html`<button
            type="button"
            class="fold"
            aria-expanded=${open}
            @click=${() => app.go({ turned: toggled(app.state.turned, id) }, 'replace')}
          >
            ${singles.length} more said by one source only
          </button>
          ${open ? nothing : html`<p class="print-only hint">${singles.length} more, said by one source only, are not printed.</p>`}`
        : nothing
    }
    ${
      open
        ? html`<ul class="items">
            ${singles.map((item) => checklistItem(app, item))}
          </ul>`
        : nothing
    }
  </section>`;
}

function progress(app: App): TemplateResult {
  const items = app.model.checklist().groups.flatMap((one) => one.items);
  const wanted = items.filter((item) => stillToDo(app, item));
  const done = wanted.filter(({ key }) => app.progress.done.has(key)).length;
  const undecided = new Set(items.flatMap(({ conflicts }) => conflicts.map(({ id }) => id)));
  for (const id of app.progress.sides.keys()) undecided.delete(id);
  return html`<p class="progress">
    <progress aria-label="Done" max=${wanted.length} value=${done}></progress>
    <span role="status"
      >${done} of ${wanted.length} done${
        undecided.size > 0 ? ` · ${undecided.size} to decide` : ''
      }</span
    >
  </p>`;
}

/** Everything there is to do, once, in the order of doing it. */
export function checklist(app: App): TemplateResult {
  const list = app.model.checklist();
  if (list.groups.length === 0) return noMatch(app);
  const text = (): string => checklistMarkdown(list, app.progress);
  return html`<div class="sheet">
    <h2>Checklist</h2>
    <div class="controls">
      ${progress(app)}
      <div class="actions">
        <button type="button" class="plain" @click=${(event: Event) => copyText(text(), event)}>
          Copy as Markdown
        </button>
        <button
          type="button"
          class="plain"
          @click=${() => download('checklist.md', 'text/markdown', text())}
        >
          Download Markdown
        </button>
        <button type="button" class="plain" @click=${() => print()}>Print</button>
      </div>
    </div>
    ${list.groups.map((one) => group(app, one))}
  </div>`;
}
