import { html, nothing, type TemplateResult } from 'lit-html';
import type { Statement } from '../../src/views/graph-index.ts';
import { startsQuoted } from '../../src/views/words.ts';
import { type App, nameOf, placeHref } from '../app.ts';

type Span = { readonly start: number; readonly end: number };

/** A source's words with the deciding ones marked; spans that overlap or overshoot are cut. */
export function markedText(text: string, spans: readonly Span[]): (string | TemplateResult)[] {
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

/** A quote with its source; the source's name leads to its place. */
export function quote(
  app: App,
  statement: Statement,
  { cues = [], named = true }: { cues?: readonly Span[]; named?: boolean } = {},
): TemplateResult {
  const { name } = nameOf(app, statement.source);
  return html`<figure class="quote">
    <blockquote class=${startsQuoted(statement.text) ? 'words' : 'words plain-words'}>${markedText(statement.text, cues)}</blockquote>
    ${statementDetails(statement)}
    <figcaption>
      ${named ? html`<span class="source-name">${name}</span>` : nothing}
      <a class="place" href=${placeHref(app, statement.key)} aria-label=${`Read it in its place in ${name}`}
        >Read it in its place</a
      >
    </figcaption>
  </figure>`;
}
