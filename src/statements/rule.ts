import type { Stance, Strength } from '../model/statement.ts';
import type { Reading } from './reading.ts';

/** What a rule found in a sentence; token indices count in `Reading.tokens`. */
export interface Finding {
  readonly rule: string;
  readonly stance: Stance;
  readonly strength: Strength;
  /** First token of what to do or to avoid, mostly its verb. */
  readonly action: number;
}

/** The other stance. */
export const turned = (stance: Stance): Stance => (stance === 'do' ? 'avoid' : 'do');

/** One way of phrasing advice. A rule's header holds its examples, and the tests run them. */
export interface Rule {
  readonly name: string;
  readonly find: (reading: Reading) => Finding | null;
}
