import { create } from 'd3-selection';
import type { RowLink } from '../../src/views/row-links.ts';

/** Half the width of a mark with the air around it, as a part of a column. */
const CLEAR = 0.15;

/** A straight line, which passes below the marks on its way: those sources are no part of the agreement. */
function agreement(from: number, to: number, marked: readonly boolean[]): string {
  const [a, b] = [from + 0.5 + CLEAR, to + 0.5 - CLEAR];
  if (!marked.some((mark, i) => mark && i > from && i < to)) return `M${a},0.5L${b},0.5`;
  return `M${a},0.5C${a + 0.3},0.84,${a + 0.4},0.84,${a + 0.6},0.84L${b - 0.6},0.84C${b - 0.4},0.84,${b - 0.3},0.84,${b},0.5`;
}

function pathOf({ kind, from, to }: RowLink, marked: readonly boolean[]): string {
  const [a, b] = [from + 0.5, to + 0.5];
  if (kind === 'agrees') return agreement(from, to, marked);
  // Disagreements rise over the row and qualifications hang below it, so that no two lines share a way.
  const [start, bend] = kind === 'disagrees' ? [0.3, 0] : [0.7, 1];
  const lean = (b - a) * 0.2;
  return `M${a},${start}C${a + lean},${bend},${b - lean},${bend},${b},${start}`;
}

/**
 * The lines between the marks of one row; `marked` says which columns hold one. Columns are equally wide, so a column is one unit and the
 * drawing stretches with the table: nothing has to be measured.
 */
export function rowLines(links: readonly RowLink[], marked: readonly boolean[]): SVGSVGElement {
  const columns = marked.length;
  const svg = create('svg')
    .attr('class', 'row-lines')
    .attr('viewBox', `0 0 ${columns} 1`)
    .attr('width', `${columns * 100}%`)
    .attr('height', '100%')
    .attr('preserveAspectRatio', 'none')
    .attr('aria-hidden', 'true');
  svg
    .selectAll('path')
    .data(links)
    .join('path')
    .attr('class', ({ kind }) => `line-${kind}`)
    .attr('vector-effect', 'non-scaling-stroke')
    .attr('d', (link) => pathOf(link, marked));
  return svg.node() ?? document.createElementNS('http://www.w3.org/2000/svg', 'svg');
}
