import { html, type TemplateResult } from 'lit-html';
import type { App } from '../app.ts';
import { type LegendEntry, legendEntries } from '../charts/network/legend.ts';
import { drawSvg } from '../charts/network/svg-view.ts';
import { pins } from './graph-picture.ts';
import { selectedRow } from './graph-rows.ts';

const HIGH = 32;

/** The signs that the picture shows just now. */
export function legendOf(app: App): LegendEntry[] {
  return legendEntries({
    selected: selectedRow(app) !== undefined,
    found: app.state.filters.search.trim() !== '',
    pinned: pins.size > 0,
  });
}

function sign({ shapes, reach }: LegendEntry): SVGSVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  element.setAttribute('width', String(2 * reach));
  element.setAttribute('height', String(HIGH));
  element.setAttribute('viewBox', `${-reach} ${-HIGH / 2} ${2 * reach} ${HIGH}`);
  element.setAttribute('aria-hidden', 'true');
  const group = { role: 'sign', key: '', source: null, x: 0, y: 0, opacity: 1, shapes };
  drawSvg(element, [group]);
  return element;
}

/** What the signs of the picture mean. */
export function legend(app: App): TemplateResult {
  return html`<ul class="legend network-legend" aria-label="What the picture means">
    ${legendOf(app).map((entry) => html`<li>${sign(entry)}<span>${entry.words}</span></li>`)}
  </ul>`;
}
