import { html, nothing, type TemplateResult } from 'lit-html';
import {
  comment,
  decide,
  type Matter,
  standingOf,
  type Verdict,
} from '../../src/views/decisions.ts';
import { take } from '../../src/views/history.ts';
import { count } from '../../src/views/words.ts';
import type { App } from '../app.ts';

/** A comment is a remark beside a decision; a file of corrections is no place for an essay. */
const LONGEST_COMMENT = 2000;

const DONE: Readonly<Record<Verdict, string>> = { confirm: 'Confirmed', reject: 'Rejected' };
const DOING: Readonly<Record<Verdict, string>> = { confirm: 'confirming', reject: 'rejecting' };

/** What a decision is about, for the page and in words. */
export interface Subject {
  readonly matter: Matter;
  /** As it is named in a sentence, with its quotation marks. */
  readonly name: string;
  /** Id of the conflict whose card it is on. */
  readonly card: string;
}

const formId = ({ matter }: Subject): string => `decision-${matter.id}`;

const fieldOf = (subject: Subject): HTMLTextAreaElement | null =>
  document.getElementById(formId(subject))?.querySelector('textarea') ?? null;

const openCards = (): Element[] => [...document.querySelectorAll('.conflict:not(.folded)')];

/** What was pressed is gone now; the focus goes to what stands in its place or, when the card folds away, to the next one. */
function keepFocus(subject: Subject, change: () => void): void {
  const cardId = `conflict-${subject.card}`;
  const at = openCards().findIndex(({ id }) => id === cardId);
  change();
  const card = document.getElementById(cardId);
  if (!card?.classList.contains('folded')) {
    document.getElementById(formId(subject))?.querySelector('button')?.focus();
    return;
  }
  const cards = openCards();
  const next = cards[Math.min(at, cards.length - 1)] ?? card;
  next.querySelector<HTMLElement>('h3 a, summary')?.focus();
}

function settle(app: App, subject: Subject, verdict: Verdict): void {
  const { matter, name, card } = subject;
  const act = { done: `${DONE[verdict]} ${name}.`, doing: `${DOING[verdict]} ${name}`, at: card };
  const after = decide(app.review.now, matter, verdict, fieldOf(subject)?.value ?? '');
  keepFocus(subject, () => app.setReview(take(app.review, act, after)));
}

function takeBack(app: App, subject: Subject): void {
  const { matter, name, card } = subject;
  const { note } = standingOf(app.review.now, matter);
  const doing = `taking back the decision on ${name}`;
  const act = { done: `Took back the decision on ${name}.`, doing, at: card };
  const after = decide(app.review.now, matter, null, note);
  keepFocus(subject, () => app.setReview(take(app.review, act, after)));
}

/** Keeps a comment when the focus leaves the form; a button of the form takes it along by itself. */
function noteDown(app: App, subject: Subject, { currentTarget, relatedTarget }: FocusEvent): void {
  const field = fieldOf(subject);
  if (!field || !(currentTarget instanceof Node)) return;
  if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
  const { matter, name, card } = subject;
  const words = field.value.trim();
  // A form that is just being taken away loses the focus, too: let the page be drawn first.
  queueMicrotask(() => {
    const { review } = app;
    if (words === standingOf(review.now, matter).note) return;
    const act = { done: `Noted on ${name}.`, doing: `commenting on ${name}`, at: card };
    app.setReview(take(review, act, comment(review.now, matter, words)));
  });
}

/** What was decided, with a way back. */
export function decided(app: App, subject: Subject): TemplateResult | typeof nothing {
  const { verdict, note } = standingOf(app.review.now, subject.matter);
  if (verdict === null) return nothing;
  return html`<div class="decision" id=${formId(subject)} role="group" aria-label=${`Your decision on ${subject.name}`}>
    <p>
      <b>${DONE[verdict]} by you.</b>
      ${note === '' ? nothing : html`<span class="decision-note">${note}</span>`}
    </p>
    <button
      type="button"
      class="plain"
      aria-label=${`Change the decision on ${subject.name}`}
      @click=${() => takeBack(app, subject)}
    >
      Change
    </button>
  </div>`;
}

/** Confirm, reject and comment; afterwards what was decided. */
export function decision(app: App, subject: Subject): TemplateResult {
  const { matter, name } = subject;
  const { verdict, note, decided: some } = standingOf(app.review.now, matter);
  if (verdict !== null) return html`${decided(app, subject)}`;
  const built = matter.links.every(({ origin }) => origin === 'correction');
  const total = matter.links.length;
  return html`<div
    class="decision"
    id=${formId(subject)}
    role="group"
    aria-label=${`Your decision on ${name}`}
    @focusout=${(event: FocusEvent) => noteDown(app, subject, event)}
  >
    ${some > 0 ? html`<p>${some} of ${count(total, 'link')} decided by you. For all of them:</p>` : nothing}
    ${
      built
        ? nothing
        : html`<button
            type="button"
            aria-label=${`Confirm ${name}`}
            @click=${() => settle(app, subject, 'confirm')}
          >
            Confirm
          </button>`
    }
    <button type="button" aria-label=${`Reject ${name}`} @click=${() => settle(app, subject, 'reject')}>
      Reject
    </button>
    <label>
      <span>Comment</span>
      <textarea rows="1" maxlength=${LONGEST_COMMENT} .value=${note}></textarea>
    </label>
  </div>`;
}
