import { html, nothing, type TemplateResult } from 'lit-html';
import { type ArticleTick, articleMap, contestedPlaces } from '../../src/views/article-map.ts';
import type { Source } from '../../src/views/graph-index.ts';
import { type ArticlePart, articleParts } from '../../src/views/passages.ts';
import { count } from '../../src/views/words.ts';
import type { App } from '../app.ts';
import { articleStrip } from '../charts/article-map.ts';
import { passage } from './article-passage.ts';

/** Author, publisher and year, as far as they are known. */
export function byline({ author, publisher, published }: Source): string {
  return [author, publisher, published].filter((part) => part).join(', ');
}

/** A link is made only of an address that a browser opens as a page; anything else stays text. */
const webAddress = (url: string | undefined): string | null =>
  url !== undefined && /^https?:\/\//i.test(url) ? url : null;

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

/** The contested questions that this article speaks of, each with the way to its place. */
function contestedList(app: App, ticks: readonly ArticleTick[]): unknown {
  const places = contestedPlaces(ticks);
  if (places.length === 0) return html`<p class="hint">Nothing in this article is contested.</p>`;
  return html`<nav class="contested-places" aria-label="Contested in this article">
    <span>Contested here:</span>
    <ul>
      ${places.map(
        ({ statement, row }) =>
          html`<li>
            <a href=${app.href({ at: statement.key, selected: null })}>${row.recommendation.label}</a>
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** One article to read, its advice marked where it stands. */
export function article(app: App, source: Source): TemplateResult {
  const seen = new Set<string>();
  const parts = withoutTitle(articleParts(app.model.index, source.key), source.title);
  const ticks = articleMap(app.model.index, app.model.row, parts);
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
      one to see who else says it. <span class="of-strip">The strip beside the text is the
        whole article: red is contested, green is shared.</span>
    </p>
    ${contestedList(app, ticks)}
    <div class="text words">
      ${articleStrip(ticks, (at) => app.href({ at, selected: null }))}
      <div>${parts.map((one) => part(app, one, seen))}</div>
    </div>
  </article>`;
}
