import { html, nothing, type TemplateResult } from 'lit-html';
import type { Position, Statement } from '../../src/views/graph-index.ts';
import { quotation } from '../../src/views/quotation.ts';
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

const detail = (term: string, words: string | undefined, text: string): unknown => {
  // Words that are already in the quote are not said twice.
  if (words === undefined || text.toLowerCase().includes(words.toLowerCase())) return nothing;
  return html`<div><dt>${term}</dt><dd class="words">${words}</dd></div>`;
};

/** Reason, condition and time of a statement, as far as the quote itself does not show them. */
export function statementDetails({ text, reason, condition, timing }: Statement): unknown {
  const parts = [
    detail('Because', reason, text),
    detail('If', condition, text),
    detail('When', timing, text),
  ].filter((part) => part !== nothing);
  return parts.length === 0 ? nothing : html`<dl class="details">${parts}</dl>`;
}

interface QuoteOptions {
  readonly cues?: readonly Span[];
  readonly named?: boolean;
  /** Said in words beside the name, where it is not plain from what stands around. */
  readonly position?: Position | undefined;
}

/** A quote with its source and the way to its place. */
export function quote(
  app: App,
  statement: Statement,
  { cues = [], named = true, position }: QuoteOptions = {},
): TemplateResult {
  const { name } = nameOf(app, statement.source);
  return html`<figure class="quote">
    <blockquote class="words">${spelledOut(statement, cues)}</blockquote>
    ${statementDetails(statement)}
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
