import { drag } from 'd3-drag';
import { create, type Selection, select } from 'd3-selection';
import { type ZoomTransform, zoomIdentity } from 'd3-zoom';
import { drawGlyph, drawSingle, SINGLE_RADIUS } from './network-glyph.ts';
import { visibleLabels } from './network-labels.ts';
import { LINE_HEIGHT } from './network-layout.ts';
import { type NetworkData, type Placed, place } from './network-place.ts';
import { drawRing, type RingSource, ringRooms } from './network-ring.ts';
import { placeThemes } from './network-themes.ts';
import { installZoom } from './network-zoom.ts';

export interface Focus {
  readonly key: string;
  readonly near: ReadonlySet<string>;
  readonly sources: readonly RingSource[];
  readonly depth: 1 | 2;
}

export interface Network {
  readonly node: SVGSVGElement;
  /** Grows the neighbourhood of one recommendation, or shows all alike. */
  focus(focus: Focus | null): void;
  fit(): void;
  zoomBy(factor: number): void;
}

/** Discs shrink to this part of their size, and no further. */
const LEAST_SIZE = 0.45;

/**
 * The recommendations with their conflicts as a picture to move about in. Everything is drawn in
 * screen units and only places follow the zoom, so words keep their size.
 */
export function network(
  data: NetworkData,
  { width, height, open }: { width: number; height: number; open: (key: string) => void },
): Network {
  const { spots, size } = place(data, width, height);
  const byKey = new Map(spots.map((spot) => [spot.key, spot]));
  let transform: ZoomTransform = zoomIdentity;
  let focused: Focus | null = null;

  const svg = create('svg')
    .attr('class', 'network')
    .attr('viewBox', `0 0 ${width} ${height}`)
    .attr('width', width)
    .attr('height', height)
    .attr('role', 'group')
    .attr('aria-label', 'Recommendations and their conflicts; the list below says the same');
  const links = svg
    .append('g')
    .selectAll('line')
    .data(data.links.filter(({ a, b }) => byKey.has(a) && byKey.has(b)))
    .join('line')
    .attr('class', ({ kind }) => `link-${kind}`);
  const ringLayer = svg.append('g').attr('class', 'ring');
  const nodes = svg
    .append('g')
    .selectAll<SVGGElement, Placed>('g')
    .data(spots)
    .join('g')
    .attr('class', ({ data: own }) => `node${own.contested ? ' contested' : ''}`)
    .attr('data-tip', ({ key }) => key)
    .attr('data-key', ({ key }) => key)
    .on('click', (_event, { key }) => open(key))
    .each(function draw(spot) {
      const group: Selection<SVGGElement, unknown, null, undefined> = select(this);
      const glyph = group.append('g').attr('class', 'glyph');
      if (spot.radius > SINGLE_RADIUS) drawGlyph(glyph, spot.data.counts, spot.radius);
      else drawSingle(glyph, spot.data.counts);
      const text = group.append('text').attr('class', 'node-label');
      spot.lines.forEach((line, i) => {
        text
          .append('tspan')
          .attr('x', 0)
          .attr('y', 12 + i * LINE_HEIGHT)
          .text(line);
      });
    });
  const themes = svg
    .append('g')
    .selectAll<SVGTextElement, string>('text')
    .data([...new Set(spots.map(({ data: own }) => own.theme))])
    .join('text')
    .attr('class', 'theme-label')
    .text((theme) => theme);

  const isFar = (key: string): boolean =>
    focused !== null &&
    key !== focused.key &&
    !focused.near.has(key) &&
    !(
      focused.depth === 2 &&
      focused.sources.some(({ elsewhere }) => elsewhere.some((other) => other.key === key))
    );

  /** Puts everything where the zoom and the drags have it. */
  const update = (): void => {
    for (const spot of spots) {
      spot.x = transform.applyX(spot.home.x);
      spot.y = transform.applyY(spot.home.y);
    }
    const at = (key: string): Placed | undefined => byKey.get(key);
    // Seen from afar, discs shrink so that they stay apart; numbers that would be too small go.
    const size = Math.max(LEAST_SIZE, Math.min(1, transform.k));
    const seen = spots.map((spot) => ({ ...spot, radius: spot.radius * size }));
    links
      .attr('x1', ({ a }) => at(a)?.x ?? 0)
      .attr('y1', ({ a }) => at(a)?.y ?? 0)
      .attr('x2', ({ b }) => at(b)?.x ?? 0)
      .attr('y2', ({ b }) => at(b)?.y ?? 0)
      .classed('far', ({ a, b }) => focused !== null && a !== focused.key && b !== focused.key);
    const center = focused ? at(focused.key) : undefined;
    const taken = focused && center ? ringRooms(center, focused.sources) : [];
    const labels = visibleLabels(focused ? seen.filter(({ key }) => !isFar(key)) : seen, taken);
    nodes
      .attr('transform', ({ x, y }) => `translate(${x},${y})`)
      .classed('far', ({ key }) => isFar(key))
      .classed('current', ({ key }) => key === focused?.key)
      .classed('wordless', ({ key }) => !labels.has(key));
    svg.classed('afar', size < 1);
    nodes.select('.glyph').attr('transform', `scale(${size})`);
    nodes
      .select('.node-label')
      .attr(
        'transform',
        ({ key, radius }) => `translate(0,${labels.get(key) ?? radius * size + 2})`,
      );
    placeThemes(themes, seen, taken, focused ? null : { width, height });
    if (focused && center) drawRing(ringLayer, center, focused.sources, at, focused.depth);
    else ringLayer.selectAll('*').remove();
  };

  const view = installZoom(
    svg,
    { width, height, size, first: spots[0]?.home ?? { x: 0, y: 0 } },
    (next) => {
      transform = next;
      update();
    },
  );
  nodes.call(
    drag<SVGGElement, Placed>()
      .clickDistance(4)
      .on('drag', (event: { x: number; y: number }, spot) => {
        const [x, y] = transform.invert([event.x, event.y]);
        spot.home = { x, y };
        update();
      }),
  );
  view.fit(true);

  const node = svg.node() ?? document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  return {
    node,
    focus(next) {
      const moved = next?.key !== focused?.key;
      focused = next;
      update();
      const spot = next ? byKey.get(next.key) : undefined;
      if (moved && spot) view.to(spot.home, node.isConnected);
    },
    fit: () => view.fit(),
    zoomBy: view.by,
  };
}
