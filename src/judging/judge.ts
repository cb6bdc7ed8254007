import type { RelationKind } from '../model/relation.ts';

/** What the user named as the judge: a chat server with one of its models, or a folder with a model. */
export type JudgeChoice =
  | { readonly engine: 'chat'; readonly base: string; readonly model: string }
  | { readonly engine: 'nli'; readonly folder: string };

/** Two statements in their own words, and what the analysis takes them for. */
export interface Question {
  readonly kind: RelationKind;
  readonly a: string;
  readonly b: string;
}

/** What a judge thinks of a question. */
export interface Answer {
  /** Whether the two are what the analysis takes them for. */
  readonly holds: boolean;
  /** How sure the judge is of that, 0–1. */
  readonly confidence: number;
  /** Why, in words of the judge. */
  readonly reason: string;
}

/** Gives a second opinion on what the analysis found. */
export interface Judge {
  /** What to call it before the user. */
  readonly name: string;
  /** Names engine and model: answers of different ids must never be mixed. */
  readonly id: string;
  /** Version of the way it asks; raised with every change that could change an answer. */
  readonly version: number;
  /** How many questions it takes at one time. */
  readonly atOnce: number;
  /**
   * Called once before any other work, to fail early.
   * @throws {UserError} when something that the user must provide is missing
   */
  prepare(): Promise<void>;
  /** How many characters a question is made of, instructions included. */
  charactersOf(question: Question): number;
  /**
   * @param signal ends the work when the answer is no longer wanted
   * @returns `null` when no usable answer was to be had
   * @throws {UserError} when there is no point in asking on
   */
  ask(question: Question, signal: AbortSignal): Promise<Answer | null>;
}

/** What is going to be asked. */
export interface JudgingPlan {
  readonly judge: string;
  /** Different pairs to ask about, and those answered in an earlier run. */
  readonly asked: number;
  readonly known: number;
  /** Roughly how many tokens the questions have. */
  readonly tokens: number;
}

/** What came of it, in relations. */
export interface JudgingTally {
  readonly confirmed: number;
  readonly rejected: number;
  readonly unanswered: number;
}
