import { html, nothing, type TemplateResult } from 'lit-html';
import { takers } from '../../src/views/compare-sources.ts';
import type { Position, Source, Statement } from '../../src/views/graph-index.ts';
import {
  type ArticlePart,
  articleParts,
  type Passage,
  type Segment,
} from '../../src/views/passages.ts';
import { count } from '../../src/views/words.ts';
import type { App } from '../app.ts';
import { markChart } from '../charts/mark.ts';

/** Author, publisher and year, as far as they are known. */
export function byline({ author, publisher, published }: Source): string {
  return [author, publisher, published].filter((part) => part).join(', ');
}

/** A link is made only of an address that a browser opens as a page; anything else stays text. */
const webAddress = (url: string | undefined): string | null =>
  url !== undefined && /^https?:\/\//i.test(url) ? url : null;

function positionOf(app: App, { key, stance }: Statement): Position {
  const [recommendation] = app.model.index.recommendationsOf.get(key) ?? [];
  const stands = recommendation ? (app.model.index.standsOn.get(recommendation.key) ?? []) : [];
  const stand = stands.find(({ statement }) => statement.key === key);
  return stand?.position ?? (stance === 'avoid' ? 'against' : 'for');
}

function segment(app: App, { text, statement }: Segment, first: boolean): unknown {
  if (!statement) return text;
  const here = app.state.at === statement.key;
  const selected = app.state.selected === statement.key;
  return html`<a
    class=${`said ${positionOf(app, statement)}${here ? ' here' : ''}${selected ? ' current' : ''}`}
    id=${first ? `at-${statement.key}` : nothing}
    href=${app.href({ selected: statement.key })}
    >${text}</a
  >`;
}

/** Beside the text: what each piece of advice is filed under, and how many others say so. */
function margin(app: App, { statements }: Passage): TemplateResult {
  return html`<ul class="margin">
    ${statements.map((statement) => {
      const [recommendation] = app.model.index.recommendationsOf.get(statement.key) ?? [];
      const row = recommendation ? app.model.row.get(recommendation.key) : undefined;
      if (!recommendation || !row) return nothing;
      const others = takers(row) - 1;
      return html`<li class=${row.reach}>
        ${markChart(positionOf(app, statement), 12)}<a
          href=${app.href({ selected: recommendation.key })}
          >${recommendation.label}</a
        ><span class="sub"
          >${others > 0 ? `and ${count(others, 'other')}` : 'nobody else'}${
            row.reach === 'contested' ? ' · contested' : ''
          }</span
        >
      </li>`;
    })}
  </ul>`;
}

function passage(app: App, own: Passage, seen: Set<string>): TemplateResult {
  const { kind, level, segments } = own;
  const content = segments.map((one) => {
    const key = one.statement?.key;
    const first = key !== undefined && !seen.has(key);
    if (key !== undefined) seen.add(key);
    return segment(app, one, first);
  });
  const text =
    kind === 'heading'
      ? html`<p class=${`block heading level-${Math.min(level, 4)}`} role="heading" aria-level=${Math.min(6, level + 2)}>${content}</p>`
      : kind === 'quote'
        ? html`<blockquote class="block">${content}</blockquote>`
        : html`<p class=${`block ${kind} depth-${Math.min(level, 4)}`}>${content}</p>`;
  return html`<div class="passage">${text}${own.statements.length > 0 ? margin(app, own) : nothing}</div>`;
}

function part(app: App, { leftOut, passages }: ArticlePart, seen: Set<string>): unknown {
  if (leftOut === null) return passages.map((one) => passage(app, one, seen));
  const sentences = passages.flatMap(({ segments }) =>
    segments.filter(({ text }) => text.trim() !== ''),
  );
  return html`<details class="left-out">
    <summary>Left out: ${leftOut}, ${count(sentences.length, 'passage')}</summary>
    ${passages.map(({ segments }) => html`<p>${segments.map(({ text }) => text)}</p>`)}
  </details>`;
}

/** The title stands above the article already; most articles begin with it once more. */
function withoutTitle(parts: readonly ArticlePart[], title: string): ArticlePart[] {
  const [first, ...rest] = parts;
  const [top, ...passages] = first?.passages ?? [];
  const words = top?.segments.map(({ text }) => text).join('') ?? '';
  if (!first || top?.kind !== 'heading' || words.trim() !== title.trim()) return [...parts];
  return [{ ...first, passages }, ...rest];
}

/** One article to read, its advice marked where it stands. */
export function article(app: App, source: Source): TemplateResult {
  const seen = new Set<string>();
  const parts = withoutTitle(articleParts(app.model.index, source.key), source.title);
  const url = webAddress(source.url);
  return html`<article class="article">
    <p><a class="back" href=${app.href({ open: null, at: null })}>All sources</a></p>
    <h2 class="words">${source.title || source.path}</h2>
    <p class="sub">
      ${byline(source) || source.path}${
        url
          ? html` · <a href=${url} rel="noreferrer noopener" target="_blank">Original page</a>`
          : nothing
      }
    </p>
    <p class="hint">
      Underlined sentences are advice: <span class="said for">for</span>,
      <span class="said against">against</span>, <span class="said qualified">qualified</span>. Open
      one to see who else says it.
    </p>
    <div class="text words">
      ${parts.map((one) => part(app, one, seen))}
    </div>
  </article>`;
}
