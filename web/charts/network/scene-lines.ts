import type { Arrangement, Sight } from './arrange.ts';
import type { Mood, Point } from './data.ts';
import type { Layout } from './layout.ts';
import type { Group, Ink, Shape } from './shapes.ts';

type Line = Extract<Shape, { is: 'line' }>;

const DASHES: Readonly<Record<'for' | 'qualified' | 'against', readonly number[]>> = {
  for: [],
  qualified: [2, 3],
  against: [6, 3],
};

const line = (
  from: Point,
  to: Point,
  ink: Ink,
  width: number,
  dash: readonly number[] = [],
): Line => ({
  is: 'line',
  x1: from.x,
  y1: from.y,
  x2: to.x,
  y2: to.y,
  ink,
  width,
  dash,
});

/** Whether a line can be seen at all. */
const crosses = (from: Point, to: Point, { x, y, width, height }: Sight): boolean =>
  Math.max(from.x, to.x) + x > 0 &&
  Math.min(from.x, to.x) + x < width &&
  Math.max(from.y, to.y) + y > 0 &&
  Math.min(from.y, to.y) + y < height;

function linkGroups(layout: Layout, scene: Arrangement, mood: Mood, sight: Sight): Group[] {
  const chosen = mood.focus?.key ?? mood.hover;
  const groups: Group[] = [];
  for (const { a, b, kind } of layout.links) {
    const own = a === chosen || b === chosen;
    // What is merely related is shown for one recommendation at a time: all at once mean nothing.
    if (kind === 'related' && !own) continue;
    const [from, to] = [scene.discOf(a), scene.discOf(b)];
    if (!from || !to || !crosses(from, to, sight)) continue;
    const shape =
      kind === 'conflict'
        ? line(from, to, 'against', Math.max(1.5, Math.min(2.5, 3.5 * scene.scale)))
        : line(from, to, 'edge', 1.25);
    const opacity = mood.focus && !own ? 0.14 : 1;
    groups.push({
      role: `link-${kind}`,
      key: a,
      source: null,
      x: sight.x,
      y: sight.y,
      opacity,
      shapes: [shape],
    });
  }
  return groups.sort((p, q) => (p.role < q.role ? 1 : p.role > q.role ? -1 : 0));
}

function ringLines(scene: Arrangement, mood: Mood, sight: Sight): Group[] {
  const { focus } = mood;
  const center = focus ? scene.discOf(focus.key) : undefined;
  if (!focus || !center) return [];
  const group = (role: string, shape: Shape, opacity: number): Group => ({
    role,
    key: focus.key,
    source: null,
    x: sight.x,
    y: sight.y,
    opacity,
    shapes: [shape],
  });
  const far = scene.ring.flatMap((mark) =>
    (focus.depth === 2 ? mark.source.elsewhere : []).flatMap(({ key, position }) => {
      const to = scene.discOf(key);
      return to ? [group('ring-far', line(mark, to, position, 1, DASHES[position]), 0.3)] : [];
    }),
  );
  const near = scene.ring.map((mark) => {
    const { position } = mark.source;
    return group('ring-near', line(center, mark, position, 1.5, DASHES[position]), 1);
  });
  return [...far, ...near];
}

/** The lines of the picture: conflicts always, what else is related for the one that is selected or pointed at. */
export function lineGroups(layout: Layout, scene: Arrangement, mood: Mood, sight: Sight): Group[] {
  return [...linkGroups(layout, scene, mood, sight), ...ringLines(scene, mood, sight)];
}
