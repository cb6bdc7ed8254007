import { html, nothing, type TemplateResult } from 'lit-html';
import { type Side, sideCount, type Voice } from '../../src/views/conflict-sides.ts';
import type { Conflict } from '../../src/views/conflicts.ts';
import { AXIS_WORDS, confidenceText, count } from '../../src/views/words.ts';
import { type App, nameOf } from '../app.ts';
import { markChart } from '../charts/mark.ts';
import { noMatch } from './notices.ts';
import { quote } from './quote.ts';

/** More voices than this on one side are folded away. */
const FIRST_VOICES = 3;

/** Cards beyond these wait for a click, so that a large corpus still opens at once. */
const FIRST_CARDS = 40;
const ALL = 'conflicts*';

/** What a side wants or, when no words of its own say so, who is on it. */
export function sideTitle(app: App, { label, sources }: Side): string {
  return label || sources.map((source) => nameOf(app, source).name).join(', ');
}

const voice = (app: App, { statement, cues, position }: Voice): TemplateResult =>
  html`<li>${quote(app, statement, { cues, position: position === 'qualified' ? position : undefined })}</li>`;

function side(app: App, conflict: Conflict, which: 0 | 1): TemplateResult {
  const own = conflict.sides[which];
  const other = conflict.sides[which === 0 ? 1 : 0];
  const first = own.voices.slice(0, FIRST_VOICES);
  const rest = own.voices.slice(FIRST_VOICES);
  const position = own.voices.some((one) => one.position === 'against') ? 'against' : 'for';
  const opposed = conflict.sides.some(({ voices }) =>
    voices.some((one) => one.position === 'against'),
  );
  return html`<section class=${`side ${opposed ? position : ''}`} aria-label=${sideTitle(app, own)}>
    <h4>
      ${opposed ? markChart(position, 14) : nothing}
      <span>${sideTitle(app, own)}</span>
      <span class="number">${sideCount(own, other)}</span>
    </h4>
    <ul class="voices">
      ${first.map((one) => voice(app, one))}
    </ul>
    ${
      rest.length > 0
        ? html`<details>
            <summary>${count(rest.length, 'more quote')}</summary>
            <ul class="voices">
              ${rest.map((one) => voice(app, one))}
            </ul>
          </details>`
        : nothing
    }
  </section>`;
}

/** Reasons of all links, each sentence once. */
function reasons({ links, sides }: Conflict): string[] {
  const told = [...new Set(links.map(({ why }) => why))];
  if (told.length > 0) return told;
  return [
    `${count(sides[0].sources.length, 'source advises', 'sources advise')} it, ${count(sides[1].sources.length, 'source advises', 'sources advise')} against it.`,
  ];
}

function card(app: App, conflict: Conflict): TemplateResult {
  const [first, ...more] = reasons(conflict);
  const corrected = conflict.links.some(({ origin }) => origin === 'correction');
  return html`<article class="conflict" id=${`conflict-${conflict.id}`} tabindex="-1" aria-label=${conflict.question}>
    <p class="axis">Conflict over ${AXIS_WORDS[conflict.axis]}</p>
    <h3><a href=${app.href({ selected: conflict.recommendations[0]?.key ?? null })}>${conflict.question}</a></h3>
    <div class="sides">${side(app, conflict, 0)}${side(app, conflict, 1)}</div>
    <p class="why"><b>Why this is a conflict:</b> ${first}</p>
    ${
      more.length > 0
        ? html`<details class="more-why">
            <summary>${count(more.length, 'more reason')}</summary>
            <ul>
              ${more.map((why) => html`<li>${why}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    <p class="sure">
      ${
        corrected
          ? 'Set by a person who read both.'
          : conflict.confidence === null
            ? 'Counted from the positions that the sources take.'
            : `How sure: ${confidenceText(conflict.confidence)} to be a real conflict.`
      }
    </p>
  </article>`;
}

/** A card for every question on which sources disagree, the most disputed first. */
export function conflicts(app: App): TemplateResult {
  const { conflicts: shown, allConflicts } = app.model;
  if (allConflicts.length === 0) {
    return html`<h2>Conflicts</h2>
      <div class="state"><p>Nobody contradicts anybody here.</p></div>`;
  }
  if (shown.length === 0) return noMatch(app);
  const { at, turned } = app.state;
  const all = turned.includes(ALL) || shown.slice(FIRST_CARDS).some(({ id }) => id === at);
  const first = all ? shown : shown.slice(0, FIRST_CARDS);
  return html`<h2>Conflicts</h2>
    <p class="lede">
      A reader cannot follow both sides of these. The words that decide are
      <mark>marked</mark>; saying nothing is never counted as disagreeing.
    </p>
    ${first.map((conflict) => card(app, conflict))}
    ${
      first.length < shown.length
        ? html`<p><a href=${app.href({ turned: [...app.state.turned, ALL] })}>Show all ${shown.length} conflicts</a></p>`
        : nothing
    }`;
}
