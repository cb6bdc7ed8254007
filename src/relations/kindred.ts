import type { Statement } from '../model/statement.ts';
import type { Affinity } from '../model/vectors.ts';

/** Statements of one source that are this likely on one matter, with one stance, stand for each other. */
const SAME_WITHIN_SOURCE = 0.6;

/** Two statements of one source that say the same, with how sure that is; in the order of their ids. */
export interface Kindred {
  readonly a: string;
  readonly b: string;
  readonly sure: number;
}

const opens = (heading: Statement, next: Statement): boolean =>
  next.source === heading.source &&
  next.stance === heading.stance &&
  heading.sentence.block.kind === 'heading' &&
  next.sentence.block.headingPath.at(-1) === heading.sentence.block.content.text;

/** Advice that opens a section and what stands right under it, and near statements of one source and stance. */
export function findKindred(
  statements: readonly Statement[],
  affinities: readonly Affinity[],
): Kindred[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const near = affinities.flatMap(({ a, b, matter }): Kindred[] => {
    const [first, second] = [byId.get(a), byId.get(b)];
    const alike =
      first !== undefined && first.source === second?.source && first.stance === second.stance;
    return alike && matter >= SAME_WITHIN_SOURCE ? [{ a, b, sure: matter }] : [];
  });
  const sections = statements.flatMap((statement, i): Kindred[] => {
    const next = statements[i + 1];
    if (!next || !opens(statement, next)) return [];
    const [a, b] = statement.id < next.id ? [statement.id, next.id] : [next.id, statement.id];
    return [{ a, b, sure: 1 }];
  });
  return [...near, ...sections];
}
