import { contentLemmas } from '../language/content-words.ts';
import type { Token } from '../language/token.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Statement } from '../model/statement.ts';
import type { StatementVectors } from '../model/vectors.ts';

/** A statement made ready for comparison. */
export interface Point {
  readonly statement: Statement;
  /** Tokens of the statement's text. */
  readonly tokens: readonly Token[];
  /** Those of its action, or all of them where no action was found. */
  readonly action: readonly Token[];
  /** Lemma of the verb that the action begins with; empty where it begins otherwise. */
  readonly verb: string;
  readonly actionLemmas: ReadonlySet<string>;
  readonly textLemmas: ReadonlySet<string>;
  readonly vectors: StatementVectors;
}

/** Reads a statement once, so that its many comparisons need not. */
export function toPoint(statement: Statement, vectors: StatementVectors): Point {
  const tokens = tokenize(statement.text);
  const span = statement.parts.action;
  const within = span
    ? tokens.filter((token) => token.start >= span.start && token.end <= span.end)
    : tokens;
  const action = within.length > 0 ? within : tokens;
  const head = action.find((token) => token.pos !== 'ADV' && token.pos !== 'PUNCT');
  return {
    statement,
    tokens,
    action,
    verb: head?.lemma.toLowerCase() ?? '',
    actionLemmas: new Set(contentLemmas(action)),
    textLemmas: new Set(contentLemmas(tokens)),
    vectors,
  };
}
