import type { When } from './statement.ts';

export type Position = 'for' | 'against' | 'qualified';

/** A statement's place in a recommendation. */
export interface Member {
  readonly statement: string;
  readonly position: Position;
}

/** One piece of advice on which one or more sources take a position (a key point). */
export interface Recommendation {
  readonly id: string;
  readonly label: string;
  readonly when: When;
  readonly members: readonly Member[];
  /** Theme ids, the most telling first; never empty. */
  readonly themes: readonly string[];
}
