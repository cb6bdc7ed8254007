import { html, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { ChecklistItem } from '../../src/views/checklist.ts';
import type { App } from '../app.ts';

const noteId = ({ key }: ChecklistItem): string => `note ${key}`;

/** Opens the field for a note and goes there. */
export function openNote(item: ChecklistItem): void {
  const field = document.getElementById(noteId(item));
  const place = field?.parentElement;
  if (!field || !place) return;
  place.hidden = false;
  field.focus();
}

function write(app: App, item: ChecklistItem, { target }: Event): void {
  if (!(target instanceof HTMLTextAreaElement)) return;
  const notes = new Map(app.progress.notes);
  if (target.value === '') notes.delete(item.key);
  else notes.set(item.key, target.value);
  app.setProgress(
    { ...app.progress, notes },
    { words: `Changed the note on “${item.label}”`, at: item.key },
  );
}

/** A note that stayed empty makes room again. */
function close({ target }: Event): void {
  if (!(target instanceof HTMLTextAreaElement) || target.value !== '') return;
  if (target.parentElement) target.parentElement.hidden = true;
}

/** The reader's own words on an item; the field is there once it holds some or was asked for. */
export function note(app: App, item: ChecklistItem): TemplateResult {
  const text = app.progress.notes.get(item.key) ?? '';
  const id = noteId(item);
  const shut = text === '' && document.activeElement?.id !== id;
  return html`<div class="own-note" .hidden=${live(shut)}>
    <label for=${id}>Your note<span class="unseen"> on ${item.label}</span></label>
    <textarea
      id=${id}
      rows=${text.split('\n').length}
      .value=${live(text)}
      @input=${(event: Event) => write(app, item, event)}
      @blur=${close}
    ></textarea>
    <p class="print-only">${text}</p>
  </div>`;
}
