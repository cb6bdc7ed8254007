import { type Selection, select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import 'd3-transition';
import type { Point } from './data.ts';
import { type Size, scaleAround } from './sights.ts';

const CLOSEST = 8;
const FLIGHT = 250;

export interface ZoomControl {
  fit(smooth: boolean): void;
  by(factor: number): void;
  /** Brings a place to rest at a point of the frame, with the others around it as far as can be. */
  show(place: Point, others: readonly Point[], smooth: boolean, rest: Point): void;
  /** Moves as little as needed for a place to be well in sight. */
  reveal(place: Point): void;
}

const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The wheel scrolls the page unless the picture has the focus or Ctrl is held, so that nobody gets stuck in it. */
function accepts(frame: HTMLElement, event: Event): boolean {
  if (event instanceof WheelEvent) {
    return event.ctrlKey || event.metaKey || frame.contains(document.activeElement);
  }
  return !('button' in event && event.button);
}

/** Zoom and pan in a frame of a picture whose whole is `size` wide and high at scale 1. */
export function installZoom(
  frame: HTMLElement,
  view: Size,
  size: Size & { readonly readable: number },
  apply: (transform: ZoomTransform) => void,
): ZoomControl {
  const fitting = Math.min(1, view.width / size.width, view.height / size.height);
  let now: ZoomTransform = zoomIdentity;
  const behaviour = zoom<HTMLElement, unknown>()
    .extent([
      [0, 0],
      [view.width, view.height],
    ])
    .scaleExtent([fitting, CLOSEST])
    .clickDistance(4)
    .filter((event: Event) => accepts(frame, event))
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      now = transform;
      // Seen whole, the picture leaves scrolling by finger to the page.
      frame.classList.toggle('zoomed', transform.k > fitting * 1.01);
      apply(transform);
    });
  const on: Selection<HTMLElement, unknown, null, undefined> = select(frame);
  on.call(behaviour).on('dblclick.zoom', null);
  const go = (transform: ZoomTransform, smooth: boolean): void => {
    if (smooth && !still()) on.transition().duration(FLIGHT).call(behaviour.transform, transform);
    else on.call(behaviour.transform, transform);
  };
  const middle = { x: view.width / 2, y: view.height / 2 };
  const centred = ({ x, y }: Point, k: number, rest: Point): ZoomTransform =>
    zoomIdentity.translate(rest.x - x * k, rest.y - y * k).scale(k);
  return {
    fit: (smooth) =>
      go(centred({ x: size.width / 2, y: size.height / 2 }, fitting, middle), smooth),
    by: (factor) => on.call(behaviour.scaleBy, factor),
    show(place, others, smooth, rest) {
      const free = { width: 2 * rest.x, height: 2 * rest.y };
      const scale = scaleAround(place, others, free, size.readable);
      go(centred(place, Math.max(fitting, scale), rest), smooth);
    },
    reveal({ x, y }) {
      const rim = 60;
      const [sx, sy] = now.apply([x, y]);
      const into = (at: number, end: number): number =>
        Math.max(0, rim - at) - Math.max(0, at - (end - rim));
      const [dx, dy] = [into(sx, view.width), into(sy, view.height)];
      if (dx !== 0 || dy !== 0) on.call(behaviour.translateBy, dx / now.k, dy / now.k);
    },
  };
}
