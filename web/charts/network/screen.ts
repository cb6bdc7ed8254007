import type { ZoomTransform } from 'd3-zoom';
import { drawCanvas } from './canvas-view.ts';
import type { Hit } from './hit.ts';
import { type Palette, readPalette } from './palette.ts';
import type { Group } from './shapes.ts';
import type { Size } from './sights.ts';
import { drawSvg } from './svg-view.ts';

/** What a picture is drawn on. */
export interface Screen {
  readonly node: HTMLElement;
  draw(groups: readonly Group[]): void;
  /** Shows that the pointer is over something that can be pressed. */
  hover(hit: Hit | null, transform: ZoomTransform): void;
  /** Colours may have changed. */
  repaint(): void;
}

const NAME =
  'Graph of recommendations: arrow keys go from one to the next, Enter opens; the list below says the same';

function makeFrame({ width, height }: Size): HTMLElement {
  const frame = document.createElement('div');
  frame.className = 'network';
  frame.setAttribute('role', 'group');
  frame.setAttribute('aria-label', NAME);
  frame.style.width = `${width}px`;
  frame.style.height = `${height}px`;
  return frame;
}

function svgScreen(size: Size): Screen {
  const node = makeFrame(size);
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  element.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  element.setAttribute('aria-hidden', 'true');
  node.append(element);
  return {
    node,
    draw: (groups) => drawSvg(element, groups),
    hover: (hit) => node.classList.toggle('over', hit !== null),
    repaint: () => undefined,
  };
}

function canvasScreen(size: Size): Screen {
  const node = makeFrame(size);
  const element = document.createElement('canvas');
  element.dataset.width = String(size.width);
  element.width = size.width * devicePixelRatio;
  element.height = size.height * devicePixelRatio;
  element.setAttribute('aria-hidden', 'true');
  // A canvas has no parts that the pointer could enter, so this stands where one would be.
  const over = document.createElement('div');
  over.className = 'network-over';
  over.hidden = true;
  node.append(element, over);
  let palette: Palette = readPalette();
  return {
    node,
    draw: (groups) => drawCanvas(element, groups, palette),
    hover(hit, transform) {
      node.classList.toggle('over', hit !== null);
      over.hidden = hit === null;
      if (!hit) return;
      const { x, y, radius } = hit.is === 'disc' ? hit.disc : { ...hit, radius: 14 };
      over.dataset.tip = hit.is === 'disc' ? hit.disc.spot.key : hit.source.recommendation;
      over.dataset.source = hit.is === 'disc' ? '' : hit.source.key;
      const reach = Math.max(12, radius);
      over.style.transform = `translate(${x + transform.x - reach}px, ${y + transform.y - reach}px)`;
      over.style.width = `${2 * reach}px`;
      over.style.height = `${2 * reach}px`;
    },
    repaint() {
      palette = readPalette();
    },
  };
}

/** A frame to draw in: elements of the page, or one canvas where there would be too many of them. */
export function makeScreen(size: Size, canvas: boolean): Screen {
  return canvas ? canvasScreen(size) : svgScreen(size);
}
