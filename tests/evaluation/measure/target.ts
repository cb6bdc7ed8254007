import { decimal } from './section.ts';

/** A figure that is to be reached; both numbers are from 0 to 1. */
export interface Target {
  readonly goal: number;
  /** Whether the figure should be the goal at least, or at most. */
  readonly bound: 'least' | 'most';
}

export const atLeast = (goal: number): Target => ({ goal, bound: 'least' });
export const atMost = (goal: number): Target => ({ goal, bound: 'most' });

/** What is said of a figure beside its target: "target .60, missed". */
export function verdictOn(value: number | null, { goal, bound }: Target): string {
  const isMet = value !== null && (bound === 'least' ? value >= goal : value <= goal);
  const words = bound === 'least' ? '' : 'at most ';
  return `target ${words}${decimal(goal)}, ${isMet ? 'met' : 'missed'}`;
}
