import type { Arrangement, Sight } from './arrange.ts';
import type { Mood } from './data.ts';
import { discShapes, type Marked, markShapes } from './disc-shapes.ts';
import type { Disc } from './labels.ts';
import type { Layout } from './layout.ts';
import { meet, type Rectangle } from './occupancy.ts';
import { lineGroups } from './scene-lines.ts';
import { territoryGroups } from './scene-territories.ts';
import type { Group, Shape } from './shapes.ts';
import type { Spot } from './spots.ts';
import { LINE_HEIGHT } from './text-lines.ts';

const FAINT = 0.14;
const NOT_FOUND = 0.35;
const BASELINE = 11;

/** Words in lines, the first baseline under the group's top. */
function lines(words: readonly string[], weight: 400 | 600, soft: boolean): Shape[] {
  return words.map((text, i) => ({
    is: 'text',
    x: 0,
    y: BASELINE + i * LINE_HEIGHT,
    text,
    size: 12,
    weight,
    ink: soft ? 'ink-soft' : 'ink',
    anchor: 'middle',
    halo: true,
  }));
}

const known = new WeakMap<Spot, { readonly id: string; readonly shapes: readonly Shape[] }>();

/** Shapes of a disc are made once as long as it looks the same: a large picture is drawn at every frame. */
function knownShapes(spot: Spot, radius: number, marked: Marked): readonly Shape[] {
  const even = Math.round(radius * 4) / 4;
  const id = `${even} ${marked.found} ${marked.current} ${marked.pinned}`;
  const before = known.get(spot);
  if (before?.id === id) return before.shapes;
  const shapes = discShapes(spot.data, even, marked);
  known.set(spot, { id, shapes });
  return shapes;
}

function discGroup(
  { spot, x, y, radius }: Disc,
  scene: Arrangement,
  mood: Mood,
  sight: Sight,
): Group {
  const { key, data } = spot;
  const found = mood.matches?.has(key) ?? false;
  const marked = { found, current: mood.focus?.key === key, pinned: mood.pinned.has(key) };
  const far = scene.shown ? !scene.shown.has(key) : false;
  const flags = [
    data.contested ? ' contested' : '',
    found ? ' found' : '',
    marked.pinned ? ' pinned' : '',
  ];
  return {
    role: `node${flags.join('')}`,
    key,
    source: null,
    x: x + sight.x,
    y: y + sight.y,
    opacity: far ? FAINT : mood.matches && !found ? NOT_FOUND : 1,
    shapes: knownShapes(spot, radius, marked),
  };
}

function labelGroups(
  scene: Arrangement,
  mood: Mood,
  sight: Sight,
  plates: readonly Rectangle[],
): Group[] {
  const groups: Group[] = [];
  for (const { spot, x, top, room } of scene.labels) {
    const at = { x: x + sight.x, y: top + sight.y };
    const moved = { x0: room.x0 + sight.x, x1: room.x1 + sight.x, y0: at.y, y1: room.y1 + sight.y };
    // Words that would be cut off at the edge, or by a name there, say nothing.
    const cut = moved.x0 < 0 || moved.y0 < 0 || moved.x1 > sight.width || moved.y1 > sight.height;
    if (cut || plates.some((plate) => meet(plate, moved))) continue;
    const { contested } = spot.data;
    const shapes = lines(spot.lines, contested ? 600 : 400, false);
    if (spot.note !== null) {
      const note = {
        y: BASELINE + spot.lines.length * LINE_HEIGHT,
        ink: contested ? 'against' : 'ink-soft',
      } as const;
      shapes.push(...lines([spot.note], 400, true).map((shape) => ({ ...shape, ...note })));
    }
    const opacity = mood.matches && !mood.matches.has(spot.key) ? NOT_FOUND : 1;
    groups.push({ role: 'node-label', key: spot.key, source: null, ...at, opacity, shapes });
  }
  return groups;
}

function ringGroups(scene: Arrangement, sight: Sight): Group[] {
  return scene.ring.map(({ source, x, y, lines: words, labelTop }) => ({
    role: 'ring-source',
    key: source.recommendation,
    source: source.key,
    x: x + sight.x,
    y: y + sight.y,
    opacity: 1,
    shapes: [
      { is: 'circle', x: 0, y: 0, r: 13, fill: 'paper', stroke: null, width: 0 } as const,
      ...markShapes(source.position, 8),
      ...lines(words, 400, true).map((shape) =>
        shape.is === 'text' ? { ...shape, y: shape.y + labelTop - y } : shape,
      ),
    ],
  }));
}

/** All that is to be drawn of an arrangement, what lies behind first. */
export function sceneOf(layout: Layout, scene: Arrangement, mood: Mood, sight: Sight): Group[] {
  const { groups: territories, plates } = territoryGroups(layout, scene, sight);
  const rim = 48;
  const inSight = scene.discs.filter(
    ({ x, y }) =>
      x + sight.x > -rim &&
      y + sight.y > -rim &&
      x + sight.x < sight.width + rim &&
      y + sight.y < sight.height + rim,
  );
  return [
    ...territories.rules,
    ...lineGroups(layout, scene, mood, sight),
    // The most important last, so that they are drawn over the others.
    ...inSight.reverse().map((disc) => discGroup(disc, scene, mood, sight)),
    ...labelGroups(scene, mood, sight, plates),
    ...territories.names,
    ...ringGroups(scene, sight),
  ];
}
