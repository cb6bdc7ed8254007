import { describe, expect, it } from 'vitest';
import { arrange } from '../../../web/charts/network/arrange.ts';
import type { Focus, Mood } from '../../../web/charts/network/data.ts';
import { headingRoom } from '../../../web/charts/network/headings.ts';
import { layOutNetwork } from '../../../web/charts/network/layout.ts';
import { meet, type Rectangle } from '../../../web/charts/network/occupancy.ts';
import { sceneOf } from '../../../web/charts/network/scene.ts';
import { evenMeasure, sampleNetwork } from './sample-network.ts';

const FRAME = { width: 974, height: 640, tallest: 1024 };
const EVERYWHERE = { x0: -1e9, y0: -1e9, x1: 1e9, y1: 1e9 };
const PLAIN: Mood = { focus: null, hover: null, matches: null, pinned: new Set() };

function everything(many: number, zoom: number, mood: Mood = PLAIN) {
  const layout = layOutNetwork(sampleNetwork(many), FRAME, evenMeasure);
  const fitting = Math.min(1, FRAME.width / layout.width, layout.frameHeight / layout.height);
  const scene = arrange(layout, fitting * zoom, mood, EVERYWHERE, evenMeasure);
  return { layout, scene, scale: fitting * zoom };
}

function focusOn(many: number, sources: number): Focus {
  const { nodes } = sampleNetwork(many);
  return {
    key: nodes[0]?.key ?? '',
    near: new Set(nodes.slice(1, 9).map(({ key }) => key)),
    depth: 1,
    sources: Array.from({ length: sources }, (_, i) => ({
      key: `source:${i}`,
      recommendation: nodes[0]?.key ?? '',
      name: `The gardener’s paper ${i}`,
      position: 'for' as const,
      open: () => undefined,
      elsewhere: [],
    })),
  };
}

function collisions(rooms: readonly Rectangle[], others: readonly Rectangle[]): number {
  return rooms.reduce(
    (sum, room, i) =>
      sum +
      rooms.slice(i + 1).filter((other) => meet(room, other)).length +
      others.filter((other) => meet(room, other)).length,
    0,
  );
}

describe('the words of the network', () => {
  it.each([5, 46, 300, 2000].flatMap((many) => [1, 1.7, 4].map((zoom) => ({ many, zoom }))))(
    'never cover each other, a disc or a theme’s name: $many at $zoom times',
    ({ many, zoom }) => {
      const { scene, scale } = everything(many, zoom);
      const discs = scene.discs.map(({ x, y, radius: r }) => ({
        x0: x - r,
        y0: y - r,
        x1: x + r,
        y1: y + r,
      }));
      const names = scene.headings.map((heading) =>
        headingRoom(heading, heading.territory.x0 * scale, heading.territory.y0 * scale),
      );
      expect(
        collisions(
          scene.labels.map(({ room }) => room),
          [...discs, ...names],
        ),
      ).toBe(0);
      expect(collisions(names, zoom >= 1 ? discs : [])).toBe(0);
    },
  );

  it('all have room where there are few', () => {
    const { scene } = everything(30, 1);
    expect(scene.labels).toHaveLength(30);
    expect(scene.headings.length).toBe(
      new Set(scene.discs.map(({ spot }) => spot.data.theme)).size,
    );
  });

  it('always name what is contested', () => {
    const { scene } = everything(300, 1);
    const named = new Set(scene.labels.map(({ spot }) => spot.key));
    const contested = scene.discs.filter(({ spot }) => spot.data.contested);
    expect(contested.filter(({ spot }) => !named.has(spot.key))).toEqual([]);
  });

  it.each([1, 4, 9, 40])(
    'leave room for the names of %s sources around what is selected',
    (sources) => {
      const focus = focusOn(60, sources);
      const { scene } = everything(60, 1, { ...PLAIN, focus });
      const ring = scene.ring.map(({ room }) => room);
      expect(ring).toHaveLength(sources);
      expect(
        collisions(
          scene.labels.map(({ room }) => room),
          ring,
        ),
      ).toBe(0);
    },
  );
});

describe('the discs of the network', () => {
  it.each([46, 300, 2000])('stay apart when all %s are seen at once', (many) => {
    const { discs } = everything(many, 1).scene;
    const touching = discs.flatMap((p, i) =>
      discs.slice(i + 1).filter((q) => Math.hypot(p.x - q.x, p.y - q.y) < p.radius + q.radius),
    );
    expect(touching).toEqual([]);
  });
});

describe('the lines of the network', () => {
  const linesOf = (mood: Mood): string[] => {
    const { layout, scene } = everything(40, 1, mood);
    const sight = { x: 0, y: 0, width: FRAME.width, height: layout.frameHeight };
    return sceneOf(layout, scene, mood, sight)
      .map(({ role }) => role)
      .filter((role) => role.startsWith('link-'));
  };

  it('are those of the conflicts, until one recommendation is pointed at', () => {
    expect(linesOf(PLAIN)).toEqual(['link-conflict']);
    const [first] = sampleNetwork(40).nodes;
    expect(linesOf({ ...PLAIN, hover: first?.key ?? null })).toEqual([
      'link-related',
      'link-conflict',
    ]);
  });
});
