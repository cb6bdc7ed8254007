import type { Relation, RelationKind } from '../../src/model/relation.ts';

/** A relation as the analysis makes it, the smaller id first. */
export function relationOf(
  x: string,
  kind: RelationKind,
  y: string,
  confidence: number,
  axis: Relation['axis'] = 'stance',
): Relation {
  const [a, b] = x < y ? [x, y] : [y, x];
  return {
    a,
    b,
    kind,
    axis,
    confidence,
    why: 'By hand.',
    cues: { a: [], b: [] },
    origin: 'analysis',
  };
}

/** "a1 agrees b1 0.8" of every relation, in their order. */
export const inWords = (relations: readonly Relation[]): string[] =>
  relations.map(({ a, b, kind, confidence }) => `${a} ${kind} ${b} ${confidence}`);
