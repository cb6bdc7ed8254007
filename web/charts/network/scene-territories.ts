import type { Arrangement, Sight } from './arrange.ts';
import { HEADING_HIGH, HEADING_SIDE, HEADING_TOP, type Heading, headingRoom } from './headings.ts';
import type { Layout } from './layout.ts';
import type { Rectangle } from './occupancy.ts';
import type { Group, Shape } from './shapes.ts';

const BASELINE = 17;

function rules(layout: Layout, { scale }: Arrangement, sight: Sight): Shape[] {
  return layout.territories.flatMap(({ x0, y0, x1, y1 }): Shape[] => {
    const left = x0 * scale + sight.x;
    const right = x1 * scale + sight.x;
    const top = Math.round(y0 * scale + sight.y) + 0.5;
    const bottom = y1 * scale + sight.y;
    if (right < 0 || left > sight.width || bottom < 0 || top > sight.height) return [];
    const line = { is: 'line', ink: 'hairline', width: 1, dash: [] } as const;
    const side = Math.round(left) + 0.5;
    // The frame itself is the outermost line.
    const across: Shape[] = y0 > 0 ? [{ ...line, x1: left, y1: top, x2: right, y2: top }] : [];
    return x0 > 0 ? [...across, { ...line, x1: side, y1: top, x2: side, y2: bottom }] : across;
  });
}

function nameGroup(
  { territory, text, many, textWide }: Heading,
  x: number,
  y: number,
  plate: Shape[],
): Group {
  const common = { is: 'text', anchor: 'start', halo: false, y: HEADING_TOP + BASELINE } as const;
  const name: Shape = { ...common, x: HEADING_SIDE, text, size: 14, weight: 600, ink: 'ink' };
  const number: Shape = {
    ...common,
    x: HEADING_SIDE + textWide + 8,
    text: many,
    size: 12,
    weight: 400,
    ink: 'ink-soft',
  };
  return {
    role: 'theme-label',
    key: territory.theme,
    source: null,
    x,
    y,
    opacity: 1,
    shapes: [...plate, name, ...(many === '' ? [] : [number])],
  };
}

/**
 * The territories that are in sight, with their names. A name whose beginning is out of sight stays
 * at the edge, on paper of its own, as long as there is room for it in its territory.
 */
export function territoryGroups(
  layout: Layout,
  scene: Arrangement,
  sight: Sight,
): { groups: { rules: Group[]; names: Group[] }; plates: Rectangle[] } {
  const plates: Rectangle[] = [];
  const names = scene.headings.flatMap((heading) => {
    const { x0, y0, x1, y1 } = heading.territory;
    const left = x0 * scene.scale + sight.x;
    const top = y0 * scene.scale + sight.y;
    const x = Math.max(left, -4);
    const y = Math.max(top, -2);
    const room = headingRoom(heading, x, y);
    const inTerritory =
      room.x1 <= x1 * scene.scale + sight.x && room.y1 <= y1 * scene.scale + sight.y;
    if (!inTerritory || room.x1 > sight.width || room.y1 > sight.height) return [];
    if (x === left && y === top) return [nameGroup(heading, x, y, [])];
    plates.push(room);
    const plate: Shape = {
      is: 'rect',
      x: room.x0 - x - 4,
      y: room.y0 - y,
      width: room.x1 - room.x0 + 8,
      height: HEADING_HIGH,
      fill: 'paper',
    };
    return [nameGroup(heading, x, y, [plate])];
  });
  const shapes = rules(layout, scene, sight);
  const lines: Group = {
    role: 'territories',
    key: '',
    source: null,
    x: 0,
    y: 0,
    opacity: 1,
    shapes,
  };
  return { groups: { rules: [lines], names }, plates };
}
