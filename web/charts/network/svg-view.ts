import { nothing, render, type SVGTemplateResult, svg } from 'lit-html';
import { arcPath, halfPath } from './paths.ts';
import type { Group, Ink, Shape } from './shapes.ts';

const inked = (ink: Ink | null): string => (ink === null ? 'none' : `var(--${ink})`);

function shape(one: Shape): SVGTemplateResult {
  switch (one.is) {
    case 'circle':
      return svg`<circle cx=${one.x} cy=${one.y} r=${one.r} fill=${inked(one.fill)} stroke=${inked(one.stroke)} stroke-width=${one.width}></circle>`;
    case 'arc':
      return svg`<path d=${arcPath(one)} fill=${inked(one.ink)}></path>`;
    case 'half':
      return svg`<path d=${halfPath(one.r)} fill=${inked(one.ink)}></path>`;
    case 'line':
      return svg`<line x1=${one.x1} y1=${one.y1} x2=${one.x2} y2=${one.y2} stroke=${inked(one.ink)} stroke-width=${one.width} stroke-dasharray=${one.dash.join(' ') || 'none'}></line>`;
    case 'rect':
      return svg`<rect x=${one.x} y=${one.y} width=${one.width} height=${one.height} fill=${inked(one.fill)}></rect>`;
    case 'text':
      return svg`<text x=${one.x} y=${one.y} class=${`size-${one.size} weight-${one.weight} ${one.halo ? 'halo' : ''}`} text-anchor=${one.anchor} fill=${inked(one.ink)}>${one.text}</text>`;
  }
}

function group({ role, key, source, x, y, opacity, shapes }: Group): SVGTemplateResult {
  const tells = /^(node|ring-source)( |$)/.test(role);
  return svg`<g class=${opacity < 1 ? `${role} far` : role} transform=${`translate(${x} ${y})`} opacity=${opacity}
    data-key=${key === '' ? nothing : key} data-tip=${tells ? key : nothing} data-source=${source ?? nothing}>${shapes.map(shape)}</g>`;
}

/** Draws a scene into an SVG element of the page, changing only what is not yet so. */
export function drawSvg(element: SVGSVGElement, groups: readonly Group[]): void {
  render(svg`${groups.map(group)}`, element);
}
