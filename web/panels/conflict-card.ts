import { html, nothing, type TemplateResult } from 'lit-html';
import type { Conflict } from '../../src/views/conflicts.ts';
import { type Matter, standingOf, wholeMatter } from '../../src/views/decisions.ts';
import type { Relation } from '../../src/views/graph-index.ts';
import { compareTerms } from '../../src/views/terms.ts';
import { CONFLICT_WORDS, confidenceText, count } from '../../src/views/words.ts';
import { type App, nameOf } from '../app.ts';
import { decided, decision, type Subject } from './conflict-decision.ts';
import { side } from './conflict-side.ts';

const subjectOf = (conflict: Conflict): Subject => ({
  matter: wholeMatter(conflict),
  name: `“${conflict.question}”`,
  card: conflict.id,
});

/** Whether the reader does not take this for a conflict. */
export function isRejected(app: App, conflict: Conflict): boolean {
  return standingOf(app.review.now, wholeMatter(conflict)).verdict === 'reject';
}

function firstReason({ links: [surest], sides: [a, b] }: Conflict): string {
  if (surest) return surest.why;
  const on = (n: number): string => count(n, 'source advises', 'sources advise');
  return `${on(a.sources.length)} it, ${on(b.sources.length)} against it.`;
}

function howSure({ links, confidence }: Conflict): string {
  if (links.some(({ origin }) => origin === 'correction')) return 'Set by a person who read both.';
  if (confidence === null) return 'Counted from the positions that the sources take.';
  return `How sure: ${confidenceText(confidence)} to be a real conflict.`;
}

const sourceOf = (app: App, statement: string): string =>
  nameOf(app, app.model.index.statement.get(statement)?.source ?? '').name;

function link(
  app: App,
  conflict: Conflict,
  { key, a, b, why, confidence }: Relation,
  matter: Matter,
): TemplateResult {
  const between = `${sourceOf(app, a)} and ${sourceOf(app, b)}`;
  const subject = { matter, card: conflict.id, name: `${between} on “${conflict.question}”` };
  return html`<li id=${`link-${key}`}>
    <p>
      <b>${between}</b>
      <span class="sure">${confidenceText(confidence)}</span>
    </p>
    <p>${why}</p>
    ${decision(app, subject)}
  </li>`;
}

/** The links behind a conflict one by one, each with its reason and a decision of its own. */
function linkByLink(app: App, conflict: Conflict): TemplateResult | typeof nothing {
  const { links } = wholeMatter(conflict);
  if (links.length < 2) return nothing;
  return html`<details class="more-why">
    <summary>${links.length === 2 ? 'Both' : `All ${links.length}`} reasons, one by one</summary>
    <ul>
      ${links.map((one) => link(app, conflict, one, { id: one.key, links: [one] }))}
    </ul>
  </details>`;
}

function content(app: App, conflict: Conflict): TemplateResult {
  const rows = compareTerms(conflict);
  return html`<p class="axis">Conflict: ${CONFLICT_WORDS[conflict.axis]}</p>
    <h3><a href=${app.href({ selected: conflict.recommendations[0]?.key ?? null })}>${conflict.question}</a></h3>
    <div class="sides">${side(app, conflict, rows, 0)}${side(app, conflict, rows, 1)}</div>
    <p class="why"><b>Why this is a conflict:</b> ${firstReason(conflict)}</p>
    ${linkByLink(app, conflict)}
    <p class="sure">${howSure(conflict)}</p>`;
}

/** A conflict in full, with the reader's decision on it. */
export function card(app: App, conflict: Conflict): TemplateResult {
  const subject = subjectOf(conflict);
  return html`<article class="conflict" id=${`conflict-${conflict.id}`} tabindex="-1" aria-label=${conflict.question}>
    ${content(app, conflict)} ${subject.matter.links.length > 0 ? decision(app, subject) : nothing}
  </article>`;
}

/** A rejected conflict in a line, to be opened again or to be taken back. */
export function foldedCard(app: App, conflict: Conflict): TemplateResult {
  return html`<article class="conflict folded" id=${`conflict-${conflict.id}`} tabindex="-1" aria-label=${conflict.question}>
    <details>
      <summary>${conflict.question}</summary>
      ${content(app, conflict)}
    </details>
    ${decided(app, subjectOf(conflict))}
  </article>`;
}
