import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { ChecklistItem } from '../../src/views/checklist.ts';
import { sideCount } from '../../src/views/conflict-sides.ts';
import type { Conflict } from '../../src/views/conflicts.ts';
import { AXIS_WORDS, count } from '../../src/views/words.ts';
import { type App, nameOf } from '../app.ts';
import { markChart } from '../charts/mark.ts';
import { sideTitle } from './conflict-side.ts';
import { quote, quotedText } from './quote.ts';

type SideId = 'a' | 'b';

const changeId = (item: ChecklistItem, conflict: Conflict): string =>
  `change ${item.key} ${conflict.id}`;

function take(app: App, item: ChecklistItem, conflict: Conflict, side: SideId | null): void {
  const sides = new Map(app.progress.sides);
  if (side) sides.set(conflict.id, side);
  else sides.delete(conflict.id);
  app.setProgress({ ...app.progress, sides });
  // What was pressed is gone now; the focus goes to what stands in its place.
  document.getElementById(changeId(item, conflict))?.focus();
}

function sideChoice(app: App, item: ChecklistItem, conflict: Conflict, id: SideId): TemplateResult {
  const [a, b] = conflict.sides;
  const [own, other] = id === 'a' ? [a, b] : [b, a];
  const [voice] = own.voices;
  const title = sideTitle(app, own);
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
function dispute(app: App, item: ChecklistItem, conflict: Conflict): TemplateResult {
  const taken = app.progress.sides.get(conflict.id);
  if (taken) {
    return html`<p class="taken">
      You chose: <b>${sideTitle(app, conflict.sides[taken === 'a' ? 0 : 1])}</b>
      <button
        type="button"
        class="plain"
        id=${changeId(item, conflict)}
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

/** Whether a choice has set this item aside: another recommendation, or leaving it, was chosen instead. */
function setAside(app: App, item: ChecklistItem): boolean {
  return item.conflicts.some(({ id, recommendations, sides }) => {
    const taken = app.progress.sides.get(id);
    if (!taken) return false;
    if (recommendations.length > 1) {
      return recommendations[taken === 'a' ? 0 : 1]?.key !== item.key;
    }
    return taken === 'b' && sides[1].voices.some(({ position }) => position === 'against');
  });
}

function tick(app: App, item: ChecklistItem): void {
  const done = new Set(app.progress.done);
  if (!done.delete(item.key)) done.add(item.key);
  app.setProgress({ ...app.progress, done });
}

/** One thing to do, with who says so. */
export function checklistItem(app: App, item: ChecklistItem): TemplateResult {
  const id = `item-${item.key}`;
  const open = item.conflicts.some((conflict) => !app.progress.sides.has(conflict.id));
  const aside = setAside(app, item);
  const state = `item${item.conflicts.length > 0 ? ' contested' : ''}${open ? ' open' : ''}${aside ? ' aside' : ''}`;
  return html`<li class=${state}>
    <input
      type="checkbox"
      id=${id}
      .checked=${live(app.progress.done.has(item.key))}
      ?disabled=${aside}
      @change=${() => tick(app, item)}
    />
    <div>
      <label for=${id} class=${item.words === 'source' ? 'label words' : 'label'}
        >${item.label}</label
      >
      ${
        open
          ? html`<span class="backing">${markChart('against', 12)} contested</span>`
          : aside
            ? html`<span class="backing">set aside</span>`
            : nothing
      }
      ${
        item.counts.qualified > 0 && !aside
          ? html`<span class="backing"
              >${markChart('qualified', 12)} ${item.counts.qualified} qualified</span
            >`
          : nothing
      }
      ${item.conflicts.map((conflict) => dispute(app, item, conflict))}
      <details class="behind">
        <summary>${item.support} of ${count(item.of, 'source')}</summary>
        <ul class="voices">
          ${item.quotes.map(
            ({ statement, position }) =>
              html`<li>
                ${markChart(position, 12)}${quote(app, statement, { position: position === 'for' ? undefined : position })}
              </li>`,
          )}
        </ul>
      </details>
    </div>
  </li>`;
}

/** Whether an item counts as something to do: not when a choice has set it aside. */
export const stillToDo = (app: App, item: ChecklistItem): boolean => !setAside(app, item);
