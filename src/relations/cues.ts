import type { Span } from '../model/span.ts';
import type { Point } from './point.ts';

const LONGEST_CUE = 60;

/** The words that give or deny the advice: from their clause's beginning to the action ("I don’t think it’s a good idea to"). */
export function stanceCue(point: Point): Span[] {
  const action = point.statement.parts.action;
  const start = action?.start ?? 0;
  const before = point.statement.text.slice(0, start);
  const clause = Math.max(
    0,
    ...[...before.matchAll(/[,;:—–("“] ?/g)].map((match) => match.index + match[0].length),
  );
  const from = Math.max(clause, start - LONGEST_CUE);
  if (before.slice(from).trim().length > 2)
    return [{ start: from, end: start - (before.endsWith(' ') ? 1 : 0) }];
  // A bare imperative has no words before it: its verb is the cue.
  const [verb] = point.action;
  return verb ? [{ start: verb.start, end: verb.end }] : [];
}

/** The telling words of one statement that the other has too. */
export function sharedCues(point: Point, other: Point): Span[] {
  return point.tokens
    .filter((token) => other.textWords.has(token.stem) && point.textWords.has(token.stem))
    .map(({ start, end }) => ({ start, end }));
}
