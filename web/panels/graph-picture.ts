import { bestMatch } from '../../src/views/best-match.ts';
import type { CompareRow } from '../../src/views/compare-sources.ts';
import { neighbourhood, recommendationLinks } from '../../src/views/neighbourhood.ts';
import { countsText } from '../../src/views/words.ts';
import { type App, closed, nameOf, type Scheme } from '../app.ts';
import type { Focus, NetworkData } from '../charts/network/data.ts';
import { type Network, network } from '../charts/network/network.ts';
import { viewWidth } from '../layout/view-width.ts';
import { selectedRow } from './graph-rows.ts';

const NO_THEME = 'Other advice';

function dataOf({ model }: App, rows: readonly CompareRow[]): NetworkData {
  return {
    nodes: rows.map(({ recommendation, counts, reach, theme }) => ({
      key: recommendation.key,
      label: recommendation.label,
      counts,
      contested: reach === 'contested',
      theme: theme?.label ?? NO_THEME,
      x: recommendation.x,
      y: recommendation.y,
    })),
    links: recommendationLinks(model.index),
  };
}

function focusOn(app: App, row: CompareRow): Focus {
  const { key: recommendation } = row.recommendation;
  const { near } = neighbourhood(app.model.index, recommendation);
  return {
    key: recommendation,
    near: new Set(near),
    depth: app.state.depth,
    sources: row.cells.flatMap(({ source, position, statements }) => {
      if (!position) return [];
      const elsewhere = app.model.allRows.flatMap((other) => {
        const there = other.cells.find((cell) => cell.source === source)?.position;
        const { key } = other.recommendation;
        return there && key !== recommendation ? [{ key, position: there }] : [];
      });
      const open = (): void => app.go({ selected: statements[0]?.key ?? recommendation });
      const { name } = nameOf(app, source);
      return [{ key: source, recommendation, name, position, open, elsewhere }];
    }),
  };
}

interface Drawn {
  readonly rows: readonly CompareRow[];
  readonly width: number;
  readonly picture: Network;
}

let drawn: Drawn | null = null;
let latest: App | null = null;
let searched = '';
let scheme: Scheme | null = null;
/** Pinned places outlive a picture, which is made anew when filters change. */
export const pins = new Map<string, { readonly x: number; readonly y: number }>();

/** A recommendation in a sentence, for those who hear the picture. */
function wordsFor(key: string): string {
  const row = latest?.model.row.get(key);
  if (!row) return '';
  const reach = row.reach === 'contested' ? 'Contested: ' : '';
  const pinned = pins.has(key) ? ' Pinned.' : '';
  return `${row.recommendation.label}. ${reach}${countsText(row.counts)}. Theme: ${row.theme?.label ?? NO_THEME}.${pinned}`;
}

function draw(app: App, rows: readonly CompareRow[], width: number): Network {
  const height = Math.max(460, Math.min(900, window.innerHeight - 260));
  return network(dataOf(app, rows), {
    width,
    height,
    // A narrow picture is a long page to scroll; a wide one stays near the size of the window.
    tallest: width < 600 ? 5200 : height * 1.6,
    pins,
    wordsFor,
    open: (key) => latest?.go({ selected: key }),
    leave: () => {
      if (latest && latest.state.selected !== null) latest.go(closed(latest.state));
    },
    pinned: () => latest?.go({}, 'replace'),
  });
}

function search(app: App, picture: Network, anew: boolean): void {
  const wanted = app.state.filters.search.trim();
  if (wanted === searched && !anew) return;
  const before = searched;
  searched = wanted;
  if (wanted === '') {
    if (before !== '') picture.find(null, null);
    return;
  }
  const matches = new Set(app.model.rows.map(({ recommendation }) => recommendation.key));
  picture.find(matches, bestMatch(app.model.rows, wanted)?.recommendation.key ?? null);
}

/** The picture that is on the page, if any. */
export const currentPicture = (): Network | null => drawn?.picture ?? null;

/** The picture is kept while the same recommendations are shown, with its zoom and what was dragged. */
export function pictureOf(app: App, rows: readonly CompareRow[]): Network {
  const width = viewWidth(app);
  latest = app;
  const anew = drawn?.rows !== rows || drawn.width !== width;
  const picture = anew || !drawn ? draw(app, rows, width) : drawn.picture;
  drawn = { rows, width, picture };
  if (scheme !== app.scheme) picture.repaint();
  scheme = app.scheme;
  const row = selectedRow(app);
  picture.focus(row ? focusOn(app, row) : null);
  search(app, picture, anew);
  return picture;
}
