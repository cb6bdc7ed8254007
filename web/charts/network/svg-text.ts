import type { Palette } from './palette.ts';
import { arcPath, halfPath } from './paths.ts';
import type { Group, Shape } from './shapes.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
// Characters that no XML may hold, however they are written.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A text as it may stand in XML. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

const tag = (name: string, values: Readonly<Record<string, string | number>>): string =>
  `<${name}${Object.entries(values)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? Math.round(value * 100) / 100 : escapeXml(value)}"`,
    )
    .join('')}`;

/** A shape as SVG text, in the colours of a palette. */
export function shapeText(one: Shape, { inks }: Palette): string {
  switch (one.is) {
    case 'circle': {
      const { x: cx, y: cy, r, width } = one;
      const fill = one.fill ? inks[one.fill] : 'none';
      const drawn = one.stroke ? { stroke: inks[one.stroke], 'stroke-width': width } : {};
      return `${tag('circle', { cx, cy, r, fill, ...drawn })}/>`;
    }
    case 'arc':
      return `${tag('path', { d: arcPath(one), fill: inks[one.ink] })}/>`;
    case 'half':
      return `${tag('path', { d: halfPath(one.r), fill: inks[one.ink] })}/>`;
    case 'line': {
      const { x1, y1, x2, y2, width, dash } = one;
      const dashed = dash.length > 0 ? { 'stroke-dasharray': dash.join(' ') } : {};
      const drawn = { stroke: inks[one.ink], 'stroke-width': width, ...dashed };
      return `${tag('line', { x1, y1, x2, y2, ...drawn })}/>`;
    }
    case 'rect': {
      const { x, y, width, height } = one;
      return `${tag('rect', { x, y, width, height, fill: inks[one.fill] })}/>`;
    }
    case 'text': {
      const { x, y, size, weight, anchor } = one;
      const halo = one.halo
        ? {
            stroke: inks.paper,
            'stroke-width': 3,
            'stroke-linejoin': 'round',
            'paint-order': 'stroke',
          }
        : {};
      const set = { 'font-size': size, 'font-weight': weight, 'text-anchor': anchor };
      return `${tag('text', { x, y, ...set, fill: inks[one.ink], ...halo })}>${escapeXml(one.text)}</text>`;
    }
  }
}

/** A group as SVG text. */
export function groupText({ x, y, opacity, shapes }: Group, palette: Palette): string {
  const at = tag('g', {
    transform: `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})`,
    ...(opacity < 1 ? { opacity } : {}),
  });
  return `${at}>${shapes.map((shape) => shapeText(shape, palette)).join('')}</g>`;
}
