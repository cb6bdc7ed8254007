import { type ZoomTransform, zoomIdentity } from 'd3-zoom';
import { type Arrangement, arrange, type Sight, shownBy, windowAround } from './arrange.ts';
import { installCursor } from './cursor.ts';
import type { Focus, Mood, NetworkData, Point } from './data.ts';
import { hitAt } from './hit.ts';
import { installKeys } from './keys.ts';
import { layOutNetwork } from './layout.ts';
import { pageMeasure } from './measure.ts';
import { isWithin } from './occupancy.ts';
import { readPalette } from './palette.ts';
import { keepPins, type Pins } from './pins.ts';
import { installPointer } from './pointer.ts';
import { sceneOf } from './scene.ts';
import { makeScreen } from './screen.ts';
import type { Group } from './shapes.ts';
import { installZoom } from './zoom.ts';

export interface NetworkOptions {
  readonly width: number;
  readonly height: number;
  /** How high the picture may become so that all words have room. */
  readonly tallest: number;
  /** Where pinned recommendations stand; it outlives the picture. */
  readonly pins: Pins;
  readonly wordsFor: (key: string) => string;
  readonly open: (key: string) => void;
  /** Empty paper was pressed. */
  readonly leave: () => void;
  /** Something was pinned or let go. */
  readonly pinned: () => void;
}

export interface Network {
  readonly node: HTMLElement;
  /** Grows the neighbourhood of one recommendation, or shows all alike. */
  focus(focus: Focus | null): void;
  /** Marks what a search found and flies to the best of it. */
  find(matches: ReadonlySet<string> | null, best: string | null): void;
  unpin(key: string | null): void;
  fit(): void;
  zoomBy(factor: number): void;
  /** Draws again, as when light became dark. */
  repaint(): void;
  /** What is in sight now, for a file. */
  sight(): { readonly groups: readonly Group[]; readonly width: number; readonly height: number };
}

/** More than this is drawn on a canvas: so many elements would be slow to move. */
export const MOST_ELEMENTS = 500;

/** The part of a wide picture that the drawer leaves free. */
const BESIDE_DRAWER = 0.29;
const SMALL = 760;
/** When less of the frame is in sight, it is scrolled to first. */
const LEAST_SEEN = 240;

/**
 * The recommendations in the territories of their themes, to move about in. Everything is drawn in
 * screen units and only places follow the zoom, so words keep their size.
 */
export function network(data: NetworkData, options: NetworkOptions): Network {
  const { width, pins } = options;
  const measure = pageMeasure(readPalette().font);
  const layout = layOutNetwork(data, options, measure);
  const height = layout.frameHeight;
  const homes = keepPins(layout, pins);
  const screen = makeScreen({ width, height }, layout.spots.length > MOST_ELEMENTS);
  const cursor = installCursor(screen.node, layout.spots[0]?.key ?? '', options.wordsFor);

  let transform: ZoomTransform = zoomIdentity;
  let mood: Mood = { focus: null, hover: null, matches: null, pinned: homes.keys() };
  let arranged: Arrangement | null = null;
  let waiting = 0;

  const sight = (): Sight => ({ x: transform.x, y: transform.y, width, height });
  const scene = (): Arrangement => {
    const seen = {
      x0: -transform.x,
      y0: -transform.y,
      x1: width - transform.x,
      y1: height - transform.y,
    };
    if (arranged?.scale !== transform.k || !isWithin(seen, arranged.window)) {
      arranged = arrange(layout, transform.k, mood, windowAround(sight()), measure);
    }
    return arranged;
  };
  const groups = (): Group[] => sceneOf(layout, scene(), mood, sight());
  const draw = (): void => {
    cancelAnimationFrame(waiting);
    waiting = 0;
    screen.draw(groups());
    const at = scene().discOf(cursor.key);
    if (at) cursor.place(at.x + transform.x, at.y + transform.y, at.radius);
  };
  const drawSoon = (): void => {
    waiting ||= requestAnimationFrame(draw);
  };
  const change = (next: Partial<Mood>, places: boolean): void => {
    mood = { ...mood, ...next };
    if (places) arranged = null;
    drawSoon();
  };
  const moved = (): void => {
    const before = mood.pinned.size;
    change({ pinned: homes.keys() }, true);
    if (mood.pinned.size !== before) options.pinned();
  };
  const hit = (x: number, y: number): ReturnType<typeof hitAt> =>
    hitAt(scene(), x - transform.x, y - transform.y);
  const pull = (key: string, x: number, y: number): void => {
    const [homeX, homeY] = transform.invert([x, y]);
    homes.pin(key, homeX, homeY);
    moved();
  };
  /** Where something comes to rest: in the middle of what is in sight of the frame. */
  const rest = (): Point => {
    const { top, bottom } = screen.node.getBoundingClientRect();
    const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
    const high = seen > LEAST_SEEN ? seen : Math.min(height, options.height);
    const x = width > SMALL && mood.focus ? width * BESIDE_DRAWER : width / 2;
    return { x, y: Math.max(0, -top) + high / 2 };
  };

  installPointer(screen.node, {
    hit,
    pull,
    hover(over) {
      const key = over?.is === 'disc' ? over.disc.spot.key : null;
      screen.hover(over, transform);
      if (key !== mood.hover) change({ hover: key }, false);
    },
    press(on) {
      if (on?.is === 'source') on.source.open();
      else if (on) {
        cursor.move(on.disc.spot.key);
        options.open(on.disc.spot.key);
      } else options.leave();
    },
  });
  const view = installZoom(screen.node, { width, height }, layout, (next) => {
    transform = next;
    drawSoon();
  });
  installKeys(screen.node, cursor, {
    order: () => {
      const { shown, discOf } = scene();
      return layout.spots
        .filter(({ key }) => shown?.has(key) ?? true)
        .map(({ key }) => ({ key, x: discOf(key)?.x ?? 0, y: discOf(key)?.y ?? 0 }));
    },
    reach(key) {
      cursor.move(key);
      const spot = layout.byKey.get(key);
      if (spot) view.reveal(spot);
      draw();
    },
    nudge(key, dx, dy) {
      const at = scene().discOf(key);
      if (at) pull(key, at.x + transform.x + dx, at.y + transform.y + dy);
    },
    unpin(key) {
      homes.unpin(key);
      moved();
    },
    open: options.open,
    zoomBy: view.by,
    fit: () => view.fit(true),
  });
  view.fit(false);
  draw();

  const spotsOf = (keys: Iterable<string>) =>
    [...keys].flatMap((key) => layout.byKey.get(key) ?? []);
  return {
    node: screen.node,
    focus(focus) {
      const before = mood.focus;
      if (before === null && focus === null) return;
      change({ focus, hover: null }, true);
      const spot = focus ? layout.byKey.get(focus.key) : undefined;
      const same = before?.key === focus?.key && before?.depth === focus?.depth;
      if (!focus || !spot || same) return;
      cursor.move(focus.key);
      const around = focus.depth === 1 ? spotsOf(shownBy(focus)) : [];
      view.show(spot, around, screen.node.isConnected, rest());
    },
    find(matches, best) {
      change({ matches }, true);
      const spot = best === null ? undefined : layout.byKey.get(best);
      if (!spot) return;
      cursor.move(spot.key);
      view.show(spot, [], screen.node.isConnected, rest());
    },
    unpin(key) {
      homes.unpin(key);
      moved();
    },
    fit: () => view.fit(true),
    zoomBy: view.by,
    repaint() {
      screen.repaint();
      drawSoon();
    },
    sight: () => ({ groups: groups(), width, height }),
  };
}
