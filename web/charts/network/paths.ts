import { arc } from 'd3-shape';
import type { Shape } from './shapes.ts';

const TURN = 2 * Math.PI;
const draw = arc().digits(2);

const pathOf = (innerRadius: number, outerRadius: number, from: number, to: number): string =>
  draw({ innerRadius, outerRadius, startAngle: from * TURN, endAngle: to * TURN }) ?? '';

/** A part of a ring as the outline that is to be filled. */
export const arcPath = ({ r, width, from, to }: Extract<Shape, { is: 'arc' }>): string =>
  pathOf(r - width / 2, r + width / 2, from, to);

/** The left half of a disc as the outline that is to be filled. */
export const halfPath = (r: number): string => pathOf(0, r, 0.5, 1);
