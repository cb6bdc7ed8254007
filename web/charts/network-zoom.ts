import type { Selection } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import 'd3-transition';

/** Air around a picture that had to be shrunk, since discs keep their size. */
const MARGIN = 72;

/** Narrower than this, a picture opens at full size on its most important part rather than tiny and wordless. */
const SMALL = 600;

type Picture = Selection<SVGSVGElement, undefined, null, undefined>;

/** The point nearest to the wanted one around which a frame shows the picture alone and no empty paper. */
const inside = (wanted: number, frame: number, picture: number): number =>
  picture <= frame ? picture / 2 : Math.max(frame / 2, Math.min(picture - frame / 2, wanted));

export interface ZoomControl {
  /** Shows everything; `opening` instead shows what can be read. */
  fit(opening?: boolean): void;
  by(factor: number): void;
  /** Brings a place to rest where nothing covers it. */
  to(home: { readonly x: number; readonly y: number }, smooth: boolean): void;
}

const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Zoom and pan of a picture whose content is `size` wide and high at scale 1. */
export function installZoom(
  svg: Picture,
  {
    width,
    height,
    size,
    first,
  }: {
    width: number;
    height: number;
    size: readonly [number, number];
    /** What a small picture opens on. */
    first: { readonly x: number; readonly y: number };
  },
  apply: (transform: ZoomTransform) => void,
): ZoomControl {
  let scale = 1;
  const behaviour = zoom<SVGSVGElement, undefined>()
    .scaleExtent([0.15, 6])
    // Turning the wheel scrolls the page unless Ctrl is held, so that nobody gets stuck in the picture.
    .filter((event: Event) =>
      event instanceof WheelEvent
        ? event.ctrlKey || event.metaKey
        : !('button' in event && event.button),
    )
    .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, undefined>) => {
      scale = transform.k;
      apply(transform);
    });
  svg.call(behaviour).on('dblclick.zoom', null);
  const go = (transform: ZoomTransform, smooth: boolean): void => {
    if (smooth && !still()) svg.transition().duration(220).call(behaviour.transform, transform);
    else svg.call(behaviour.transform, transform);
  };
  const centred = (x: number, y: number, k: number, atX = width / 2): ZoomTransform =>
    zoomIdentity.translate(atX - x * k, height / 2 - y * k).scale(k);
  return {
    fit(opening = false) {
      const crowded = size[0] > width ? MARGIN : 0;
      const fitting = Math.min(1, (width - crowded) / size[0], (height - crowded) / size[1]);
      if (opening && width < SMALL) {
        go(centred(inside(first.x, width, size[0]), inside(first.y, height, size[1]), 1), false);
      } else go(centred(size[0] / 2, size[1] / 2, fitting), !opening);
    },
    by(factor) {
      svg.call(behaviour.scaleBy, factor);
    },
    to({ x, y }, smooth) {
      // The drawer lies over the right of a wide picture: what is selected comes to rest left of it.
      go(centred(x, y, Math.max(1.25, scale), width > 760 ? width * 0.32 : width / 2), smooth);
    },
  };
}
