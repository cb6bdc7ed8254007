import { html, nothing, type TemplateResult } from 'lit-html';
import type { ChecklistItem } from '../../src/views/checklist.ts';
import { sideText } from '../../src/views/checklist-words.ts';
import { type Side, sideCount } from '../../src/views/conflict-sides.ts';
import type { Conflict } from '../../src/views/conflicts.ts';
import { AXIS_WORDS } from '../../src/views/words.ts';
import { type App, nameOf } from '../app.ts';
import { quotedText } from './quote.ts';

type SideId = 'a' | 'b';

const changeId = (item: ChecklistItem, conflict: Conflict): string =>
  `change ${item.key} ${conflict.id}`;

const titleOf = (app: App, side: Side): string =>
  sideText(side, app.model.checklist(app.state.by).names);

function take(app: App, item: ChecklistItem, conflict: Conflict, side: SideId | null): void {
  const sides = new Map(app.progress.sides);
  if (side) sides.set(conflict.id, side);
  else sides.delete(conflict.id);
  const chosen = side ? titleOf(app, conflict.sides[side === 'a' ? 0 : 1]) : '';
  const words = side
    ? `Chose “${chosen}” on “${conflict.question}”`
    : `Took back the choice on “${conflict.question}”`;
  app.setProgress({ ...app.progress, sides }, { words, at: item.key });
  // What was pressed is gone now; the focus goes to what stands in its place.
  document.getElementById(changeId(item, conflict))?.focus();
}

function sideChoice(app: App, item: ChecklistItem, conflict: Conflict, id: SideId): TemplateResult {
  const [a, b] = conflict.sides;
  const [own, other] = id === 'a' ? [a, b] : [b, a];
  const [voice] = own.voices;
  const title = titleOf(app, own);
  return html`<div class="take">
    <p>
      <b>${title}</b> <span class="number">${sideCount(own, other)}</span>
      ${
        voice
          ? html`<span class="words">${quotedText(voice.statement.text, voice.cues)}</span
              ><span class="source-name">${nameOf(app, voice.statement.source).name}</span>`
          : nothing
      }
    </p>
    <button
      type="button"
      id=${id === 'a' ? changeId(item, conflict) : nothing}
      aria-label=${`Follow this: ${title}`}
      @click=${() => take(app, item, conflict, id)}
    >
      Follow this
    </button>
  </div>`;
}

/** Both sides until one is taken; then the choice, with a way back. */
export function dispute(app: App, item: ChecklistItem, conflict: Conflict): TemplateResult {
  const taken = app.progress.sides.get(conflict.id);
  if (taken) {
    return html`<p class="taken">
      You chose: <b>${titleOf(app, conflict.sides[taken === 'a' ? 0 : 1])}</b>
      <button
        type="button"
        class="plain"
        id=${changeId(item, conflict)}
        aria-label=${`Change the choice on ${conflict.question}`}
        @click=${() => take(app, item, conflict, null)}
      >
        Change
      </button>
    </p>`;
  }
  return html`<div class="dispute" role="group" aria-label=${conflict.question}>
    <p class="ask">Sources disagree over ${AXIS_WORDS[conflict.axis]}. Which do you follow?</p>
    ${sideChoice(app, item, conflict, 'a')}${sideChoice(app, item, conflict, 'b')}
  </div>`;
}
