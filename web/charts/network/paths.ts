import type { Shape } from './shapes.ts';

const round = (value: number): number => Math.round(value * 100) / 100;

const pointAt = (r: number, turn: number): string =>
  `${round(r * Math.sin(turn * 2 * Math.PI))},${round(-r * Math.cos(turn * 2 * Math.PI))}`;

/** A part of a ring as SVG path; a whole ring is made of two parts, since one would have no direction. */
export function arcPath({ r, from, to }: Extract<Shape, { is: 'arc' }>): string {
  const middle = (from + to) / 2;
  const arc = (turn: number): string => `A${round(r)},${round(r)},0,0,1,${pointAt(r, turn)}`;
  return `M${pointAt(r, from)}${arc(middle)}${arc(to)}`;
}

/** The left half of a disc as SVG path. */
export const halfPath = (r: number): string =>
  `M0,${round(-r)}A${round(r)},${round(r)},0,0,0,0,${round(r)}Z`;
