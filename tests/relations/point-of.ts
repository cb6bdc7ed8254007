import type { CandidatePair } from '../../src/model/vectors.ts';
import { type Point, toPoint } from '../../src/relations/point.ts';
import { gistsOf } from '../../src/similarity/gist.ts';
import { embedWords } from '../similarity/word-embedder.ts';
import { statementOf } from '../statements/statement-of.ts';

/** One piece of advice of a source, made ready for comparison; near to those that share telling words. */
export function pointOf(line: string, source: string): Point {
  const statement = statementOf(line, source);
  const text = embedWords(line);
  return toPoint(statement, { text, deeds: gistsOf(statement).map(embedWords), section: text });
}

interface Pair {
  readonly a: Point;
  readonly b: Point;
  readonly candidates: readonly CandidatePair[];
  readonly points: ReadonlyMap<string, Point>;
}

/** Advice of Ann and of Bea as the only two to be compared, in that order. */
export function pairOf(first: string, second: string): Pair {
  const [a, b] = [pointOf(first, 'ann'), pointOf(second, 'bea')];
  const points = new Map([a, b].map((point) => [point.statement.id, point]));
  return { a, b, points, candidates: [{ a: a.statement.id, b: b.statement.id }] };
}
