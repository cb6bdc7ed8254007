import { html, nothing, type TemplateResult } from 'lit-html';
import { type CompareRow, sortRows, takers } from '../../src/views/compare-sources.ts';
import { neighbourhood, recommendationLinks } from '../../src/views/neighbourhood.ts';
import { countsText, POSITIONS } from '../../src/views/words.ts';
import { type App, nameOf } from '../app.ts';
import { markChart } from '../charts/mark.ts';
import { type Focus, type Network, network } from '../charts/network.ts';
import type { NetworkData } from '../charts/network-place.ts';
import { viewWidth } from '../layout/view-width.ts';
import { noMatch } from './notices.ts';

/** More discs than this are no picture any more; the most disputed and most shared are drawn. */
const LIMIT = 300;

function dataOf(app: App, rows: readonly CompareRow[]): NetworkData {
  return {
    nodes: rows.map(({ recommendation, counts, reach, theme }) => ({
      key: recommendation.key,
      label: recommendation.label,
      counts,
      contested: reach === 'contested',
      theme: theme?.label ?? '',
      x: recommendation.x,
      y: recommendation.y,
    })),
    links: recommendationLinks(app.model.index),
  };
}

/** The recommendation that is selected, or the one that the selected statement belongs to. */
function selectedRow(app: App): CompareRow | undefined {
  const { selected } = app.state;
  if (selected === null) return undefined;
  const own = app.model.index.recommendationsOf.get(selected)?.[0]?.key;
  return app.model.row.get(selected) ?? app.model.row.get(own ?? '');
}

function focusOn(app: App, row: CompareRow): Focus {
  const { near } = neighbourhood(app.model.index, row.recommendation.key);
  return {
    key: row.recommendation.key,
    near: new Set(near),
    depth: app.state.depth,
    sources: row.cells.flatMap(({ source, position, statements }) => {
      const [first] = statements;
      if (!position) return [];
      const elsewhere = app.model.rows.flatMap(({ recommendation, cells }) => {
        const there = cells.find((cell) => cell.source === source)?.position;
        const other = recommendation.key !== row.recommendation.key;
        return there && other ? [{ key: recommendation.key, position: there }] : [];
      });
      const open = (): void => app.go({ selected: first?.key ?? row.recommendation.key });
      const { key: recommendation } = row.recommendation;
      return [
        { key: source, recommendation, name: nameOf(app, source).name, position, open, elsewhere },
      ];
    }),
  };
}

let drawn: { rows: readonly CompareRow[]; width: number; picture: Network } | null = null;
let latest: App | null = null;

/** The picture is kept while the same recommendations are shown, with its zoom and what was dragged. */
function pictureOf(app: App, rows: readonly CompareRow[]): Network {
  const width = viewWidth(app);
  const height = Math.max(460, Math.min(900, window.innerHeight - 280));
  latest = app;
  if (drawn?.rows === app.model.rows && drawn.width === width) return drawn.picture;
  const open = (key: string): void => latest?.go({ selected: key });
  const picture = network(dataOf(app, rows), { width, height, open });
  drawn = { rows: app.model.rows, width, picture };
  return picture;
}

function legend(): TemplateResult {
  return html`<ul class="legend" aria-label="What the picture means">
    <li><span>A ring is a recommendation, its number the sources that speak of it; small: one source.</span></li>
    ${POSITIONS.map((position) => html`<li>${markChart(position, 14)}<span>${position}</span></li>`)}
    <li><span class="sample disagreeing" aria-hidden="true"></span><span>conflict</span></li>
    <li><span class="sample" aria-hidden="true"></span><span>related</span></li>
  </ul>`;
}

function list(app: App, rows: readonly CompareRow[]): TemplateResult {
  return html`<details class="mirror">
    <summary>The same as a list</summary>
    <ul>
      ${rows.map(
        ({ recommendation, counts, conflicts }) => html`<li>
          <a href=${app.href({ selected: recommendation.key })}>${recommendation.label}</a>
          <span class="sub">${countsText(counts)}</span>
          ${conflicts.map(
            ({ id, question }) =>
              html`<a class="conflict-link" href=${app.href({ view: 'conflicts', at: id, selected: null })}
                >${question}</a
              >`,
          )}
        </li>`,
      )}
    </ul>
  </details>`;
}

/** Moves the picture, and grows or shrinks what is shown around the selected recommendation. */
export function pictureControls(app: App): TemplateResult {
  const { depth } = app.state;
  return html`<div class="order" role="group" aria-label="Picture">
    <button type="button" class="plain" @click=${() => drawn?.picture.fit()}>Show all</button>
    <button type="button" class="plain" @click=${() => drawn?.picture.zoomBy(1.4)}>Closer</button>
    <button type="button" class="plain" @click=${() => drawn?.picture.zoomBy(1 / 1.4)}>Further</button>
    ${
      selectedRow(app)
        ? html`<a href=${app.href({ depth: depth === 1 ? 2 : 1 })}
            >${depth === 1 ? 'Where else these sources speak' : 'Only who speaks of this'}</a
          >`
        : nothing
    }
  </div>`;
}

/** The recommendations as a picture, the disputed ones in front. */
export function graph(app: App): TemplateResult {
  const sorted = sortRows(app.model.rows, 'contested').sort(
    (p, q) =>
      Number(q.reach === 'contested') - Number(p.reach === 'contested') || takers(q) - takers(p),
  );
  if (sorted.length === 0) return noMatch(app);
  const shown = sorted.slice(0, LIMIT);
  const picture = pictureOf(app, shown);
  const row = selectedRow(app);
  picture.focus(row ? focusOn(app, row) : null);
  return html`<h2 class="unseen">Graph</h2>
    ${legend()}
    ${
      sorted.length > LIMIT
        ? html`<p class="hint">
            The ${LIMIT} most disputed and most shared of ${sorted.length} are drawn; filters show others.
          </p>`
        : nothing
    }
    <div class="network-frame">${picture.node}</div>
    ${list(app, shown)}`;
}
