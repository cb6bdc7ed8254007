import type { StatementAttributes } from '../format/schema.ts';
import type { Statement } from '../model/statement.ts';
import { keys } from './keys.ts';

const PARTS = ['action', 'object', 'condition', 'timing', 'amount', 'reason'] as const;

/** The statement node, still without its place in the layout. */
export function statementAttributes(statement: Statement): Omit<StatementAttributes, 'x' | 'y'> {
  const { headingPath } = statement.sentence.block;
  const said = PARTS.flatMap((part) => {
    const span = statement.parts[part];
    return span ? [{ part, span }] : [];
  });
  return {
    type: 'statement',
    source: keys.source(statement.source),
    text: statement.text,
    quote: { ...statement.quote },
    ...(headingPath.length > 0 ? { heading: [...headingPath] } : {}),
    stance: statement.stance,
    strength: statement.strength,
    ...Object.fromEntries(said.map(({ part, span }) => [part, span.text])),
    parts: Object.fromEntries(
      said.map(({ part, span }) => [part, { start: span.start, end: span.end }]),
    ),
    ...(statement.details.length > 0
      ? { details: statement.details.map((detail) => ({ ...detail })) }
      : {}),
    when: statement.when,
    rule: statement.rule,
  };
}
