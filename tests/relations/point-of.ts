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
