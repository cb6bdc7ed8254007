import './without-eval.ts';
import { render } from 'lit-html';
import { GraphFormatError } from '../src/format/parse.ts';
import type { PublishedGraph } from '../src/format/schema.ts';
import { beginHistory, undo } from '../src/views/history.ts';
import { type ProgressHistory, withDeed } from '../src/views/progress-history.ts';
import type { App, DecisionHistory, Scheme } from './app.ts';
import { moveFrom, placesNow } from './layout/flip.ts';
import { afterChange, beforeChange } from './layout/focus.ts';
import { installKeyboard } from './layout/keyboard.ts';
import { openKeys, page } from './layout/page.ts';
import { highlightSearch } from './layout/search-highlight.ts';
import { installTooltip } from './layout/tooltip.ts';
import { loadGraph } from './load-graph.ts';
import { modelOf } from './model.ts';
import { broken } from './panels/notices.ts';
import { contentKey, recall, recallProgress, remember, rememberProgress } from './remembered.ts';
import { recallDecisions, rememberDecisions } from './remembered-decisions.ts';
import { fromHash, type PageState, toHash } from './url-state.ts';

const SCHEME = 'advice-graph scheme';
const KEYS = 'advice-graph keys';

function start(graph: PublishedGraph, root: HTMLElement): void {
  const modelFor = modelOf(graph);
  const progressKey = contentKey(graph);
  let state = fromHash(location.hash);
  let shown: PageState | null = null;
  let review: DecisionHistory = beginHistory(recallDecisions(progressKey));
  let list: ProgressHistory = beginHistory(recallProgress(progressKey));
  let scheme: Scheme =
    (['light', 'dark'] as const).find((known) => known === recall(SCHEME)) ?? 'auto';
  let keys = recall(KEYS) !== 'off';
  let railOpen = matchMedia('(min-width: 1100px)').matches;
  let app: App | null = null;

  const draw = (): void => {
    const before = shown;
    if (before) beforeChange(before, state);
    const reordered = before !== null && before.sort !== state.sort ? placesNow() : null;
    document.documentElement.dataset.scheme = scheme;
    app = appFor(state);
    render(page(app), root);
    if (reordered) moveFrom(reordered);
    shown = state;
    afterChange(before, state);
    highlightSearch(state);
  };
  const go = (change: Partial<PageState>, how: 'push' | 'replace' = 'push'): void => {
    state = { ...state, ...change };
    const hash = toHash(state);
    if (how === 'replace') history.replaceState(null, '', hash);
    else if (hash !== location.hash) history.pushState(null, '', hash);
    draw();
  };
  const setList = (next: ProgressHistory): void => {
    list = next;
    rememberProgress(progressKey, next.now);
    draw();
  };
  const appFor = (current: PageState): App => ({
    state: current,
    model: modelFor(current),
    get review() {
      return review;
    },
    list,
    progress: list.now,
    scheme,
    keys,
    railOpen,
    href: (change) => toHash({ ...current, ...change }),
    go,
    setProgress: (next, deed) => setList(withDeed(list, deed, next)),
    undoProgress: () => setList(undo(list)),
    now: () => new Date(),
    setReview(next) {
      review = next;
      rememberDecisions(progressKey, next.now);
      draw();
    },
    setScheme(next: Scheme) {
      scheme = next;
      remember(SCHEME, next);
      draw();
    },
    setKeys(on) {
      keys = on;
      remember(KEYS, on ? 'on' : 'off');
      draw();
    },
    setRail(open) {
      railOpen = open;
      draw();
    },
  });

  // Links hold whole addresses, so they work in a new tab; here they change the page without a jump.
  root.addEventListener('click', (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null;
    const hash = link?.getAttribute('href');
    if (!hash) return;
    event.preventDefault();
    go(fromHash(hash));
  });
  window.addEventListener('popstate', () => {
    state = fromHash(location.hash);
    draw();
  });
  window.addEventListener('resize', draw);
  installTooltip(() => app);
  installKeyboard(() => app, openKeys);
  document.title = `${graph.attributes.subject || 'Advice'} — compared`;
  root.replaceChildren();
  draw();
}

async function boot(): Promise<void> {
  const root = document.getElementById('page');
  if (!root) return;
  try {
    start(await loadGraph(), root);
  } catch (error) {
    if (!(error instanceof GraphFormatError)) console.error(error);
    const message =
      error instanceof Error ? error.message : 'Something went wrong that nobody foresaw.';
    // A fresh place: what was begun in the old one may be half drawn.
    const fresh = document.createElement('div');
    root.replaceChildren(fresh);
    render(
      broken(message, () => location.reload()),
      fresh,
    );
  }
}

void boot();
