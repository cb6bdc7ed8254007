import { html, nothing, type TemplateResult } from 'lit-html';
import { checklistCsv } from '../../src/exports/checklist-csv.ts';
import { checklistIcs } from '../../src/exports/checklist-ics.ts';
import { checklistMarkdown } from '../../src/exports/checklist-md.ts';
import { checklistText } from '../../src/exports/checklist-txt.ts';
import type { App } from '../app.ts';
import { copyText, download } from '../layout/hand-out.ts';

/** A form in which the checklist can be taken away. */
interface Form {
  readonly name: string;
  /** What it is good for. */
  readonly use: string;
  readonly file: string;
  readonly type: string;
  readonly copies: boolean;
  write(): string;
}

function formsOf(app: App): Form[] {
  const list = app.model.checklist(app.state.by);
  const { progress } = app;
  return [
    {
      name: 'Plain text',
      use: 'to paste into a message',
      file: 'checklist.txt',
      type: 'text/plain',
      copies: true,
      write: () => checklistText(list, progress),
    },
    {
      name: 'Markdown',
      use: 'with all quotes, for notes and wikis',
      file: 'checklist.md',
      type: 'text/markdown',
      copies: true,
      write: () => checklistMarkdown(list, progress),
    },
    {
      name: 'CSV',
      use: 'a row for each item, for a spreadsheet',
      file: 'checklist.csv',
      type: 'text/csv',
      copies: false,
      // Without the mark in front, Excel takes the quotation marks for other characters.
      write: () => `\ufeff${checklistCsv(list, progress)}`,
    },
    {
      name: 'Calendar',
      use: 'what is still to do, as to-dos with a date where one is meant',
      file: 'checklist.ics',
      type: 'text/calendar',
      copies: false,
      write: () => checklistIcs(list, progress, app.now()),
    },
  ];
}

/** Folds the list away when the reader goes on to something else, or says so. */
function leave(event: FocusEvent | KeyboardEvent): void {
  const { currentTarget: menu } = event;
  if (!(menu instanceof HTMLDetailsElement) || !menu.open) return;
  if (event instanceof KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    menu.querySelector('summary')?.focus();
  } else if (event.relatedTarget instanceof Node && menu.contains(event.relatedTarget)) return;
  menu.open = false;
}

/** All forms in which the checklist can be taken away, with what each is good for. */
export function downloads(app: App): TemplateResult {
  return html`<details class="downloads" @focusout=${leave} @keydown=${leave}>
    <summary>Download or copy</summary>
    <ul tabindex="-1">
      ${formsOf(app).map(
        ({ name, use, file, type, copies, write }) =>
          html`<li>
            <p><b>${name}</b> <span class="hint">${use}</span></p>
            <button
              type="button"
              aria-label=${`Download ${name}`}
              @click=${() => download(file, type, write())}
            >
              Download
            </button>
            ${
              copies
                ? html`<button
                    type="button"
                    class="plain"
                    aria-label=${`Copy ${name}`}
                    @click=${(event: Event) => copyText(write(), event)}
                  >
                    Copy
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </details>`;
}
