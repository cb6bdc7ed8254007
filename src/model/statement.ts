import type { Sentence } from './sentence.ts';
import type { TextSpan } from './span.ts';

export type Stance = 'do' | 'avoid';
export type Strength = 'must' | 'should' | 'may';
export type When = 'now' | 'days' | 'weeks' | 'later' | 'anytime';

/** The words of a source, found again by their place or, if it moved, by what stands around them. */
export interface Quote {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly suffix: string;
}

/** Parts of a statement; offsets count in `Statement.text`. A part that is not there is `null`. */
export interface StatementParts {
  /** What to do or to avoid: verb and all that belongs to it. */
  readonly action: TextSpan | null;
  /** What the action is done to. */
  readonly object: TextSpan | null;
  /** How much, how many or how large. */
  readonly amount: TextSpan | null;
  readonly condition: TextSpan | null;
  readonly timing: TextSpan | null;
  readonly reason: TextSpan | null;
}

/** One piece of advice in the words of one source. */
export interface Statement {
  /** Derived from the source's id and the quoted text: survives reordering and re-reading. */
  readonly id: string;
  /** Id of the document. */
  readonly source: string;
  readonly sentence: Sentence;
  /** Clean text of the sentence. */
  readonly text: string;
  readonly quote: Quote;
  readonly stance: Stance;
  readonly strength: Strength;
  readonly parts: StatementParts;
  /** The things it says to do or to avoid, one or more, the first being the action; offsets count in `text`. */
  readonly deeds: readonly TextSpan[];
  /** Questions that spell it out, as the list under "Ask yourself:"; offsets count in the document's text. */
  readonly details: readonly TextSpan[];
  readonly when: When;
  /** Name of the rule that found it. */
  readonly rule: string;
}

/**
 * Names of the rules that judge what stands before their verb ("A second coat is pointless"): the action of what they find
 * is only what is judged.
 */
export const JUDGING_RULES: ReadonlySet<string> = new Set(['judgement', 'suitability']);
