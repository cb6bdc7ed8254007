import { html, nothing, type TemplateResult } from 'lit-html';
import type { Position, Statement } from '../../src/views/graph-index.ts';
import { quotation } from '../../src/views/quotation.ts';
import { TERM_WORDS, type Term, termWords } from '../../src/views/terms.ts';
import { POSITION_WORDS } from '../../src/views/words.ts';
import { type App, nameOf, placeHref } from '../app.ts';

type Span = { readonly start: number; readonly end: number };

/** A source's words with the deciding ones marked; spans that overlap or overshoot are cut. */
function markedText(text: string, spans: readonly Span[]): (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((p, q) => p.start - q.start)) {
    const from = Math.max(at, start);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    parts.push(text.slice(at, from), html`<mark>${text.slice(from, to)}</mark>`);
    at = to;
  }
  parts.push(text.slice(at));
  return parts;
}

/** A source's words between quotation marks, the deciding ones marked. */
export function quotedText(words: string, spans: readonly Span[] = []): unknown {
  const { opening, text, closing } = quotation(words);
  return [opening, ...markedText(text, spans), closing];
}

/** The same with the questions that spell the words out; the quote ends after the last of them. */
function spelledOut({ text: words, details = [] }: Statement, spans: readonly Span[]): unknown {
  if (details.length === 0) return quotedText(words, spans);
  const { opening, text, closing } = quotation(words);
  const last = details.length - 1;
  return html`${opening}${markedText(text, spans)}
    <ul class="questions">
      ${details.map(
        (question, i) =>
          html`<li>${quotation(question.text).text}${i === last ? closing : nothing}</li>`,
      )}
    </ul>`;
}

const detail = (term: Term, statement: Statement): unknown => {
  const words = termWords(term, statement);
  // Words that are already in the quote are not said twice.
  if (words === undefined || statement.text.toLowerCase().includes(words.toLowerCase()))
    return nothing;
  return html`<div><dt>${TERM_WORDS[term]}</dt><dd class="words">${words}</dd></div>`;
};

const DETAILS: readonly Term[] = ['reason', 'condition', 'timing', 'amount'];

/** Reason, condition, time and amount of a statement, as far as the quote itself does not show them. */
function statementDetails(statement: Statement): unknown {
  const parts = DETAILS.map((term) => detail(term, statement)).filter((part) => part !== nothing);
  return parts.length === 0 ? nothing : html`<dl class="details">${parts}</dl>`;
}

interface QuoteOptions {
  readonly cues?: readonly Span[];
  readonly named?: boolean;
  /** Said in words beside the name, where it is not plain from what stands around. */
  readonly position?: Position | undefined;
  /** Whether its terms are told with it; not where they stand in a comparison of their own. */
  readonly details?: boolean;
}

/** A quote with its source and the way to its place. */
export function quote(
  app: App,
  statement: Statement,
  { cues = [], named = true, position, details = true }: QuoteOptions = {},
): TemplateResult {
  const { name } = nameOf(app, statement.source);
  return html`<figure class="quote">
    <blockquote class="words">${spelledOut(statement, cues)}</blockquote>
    ${details ? statementDetails(statement) : nothing}
    <figcaption>
      ${
        named
          ? html`<span class="source-name"
              >${name}${position ? `, ${POSITION_WORDS[position]}` : nothing}</span
            >`
          : nothing
      }
      <a class="place" href=${placeHref(app, statement.key)} aria-label=${`Read it in its place in ${name}`}
        >Read it in its place</a
      >
    </figcaption>
  </figure>`;
}
