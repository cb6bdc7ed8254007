import type { Axis, Relation, RelationKind } from '../../../src/model/relation.ts';
import type { Statement } from '../../../src/model/statement.ts';
import { type FoundAndLabelled, labelledRelation } from '../data/analyse.ts';
import type { LabelledStatement } from '../data/articles.ts';

/** Two labelled statements of different articles that have to do with each other, and what was made of them. */
export interface LabelledPair {
  readonly a: LabelledStatement;
  readonly b: LabelledStatement;
  readonly kind: RelationKind;
  readonly axis: Axis;
  /** Whether both were found as advice. */
  readonly extracted: boolean;
  /** Kinds of the relations found between them. */
  readonly found: ReadonlySet<RelationKind>;
}

/** A relation that the analysis found. */
export interface JudgedEdge {
  readonly a: Statement;
  readonly b: Statement;
  readonly kind: RelationKind;
  readonly confidence: number;
  /** What the labels say of the two; `null` where they are not comparable. */
  readonly labelled: RelationKind | null;
  /** Whether the labels say this, perhaps beside other things. */
  readonly isRight: boolean;
}

type FoundRelation = Pick<Relation, 'a' | 'b' | 'kind' | 'confidence'>;

const keyOf = ({ file, start, end }: LabelledStatement): string => `${file} ${start} ${end}`;
const pairKey = (a: LabelledStatement, b: LabelledStatement): string =>
  [keyOf(a), keyOf(b)].sort().join(' ');

/** Each relation that was found, with what the labels say of it. */
export function judgeEdges(
  analysed: FoundAndLabelled,
  relations: readonly FoundRelation[],
): JudgedEdge[] {
  const byId = new Map(analysed.statements.map((statement) => [statement.id, statement]));
  return relations.flatMap(({ kind, confidence, ...ids }): JudgedEdge[] => {
    const [a, b] = [byId.get(ids.a), byId.get(ids.b)];
    if (!a || !b) return [];
    const isRight = analysed
      .labelsOf(a)
      .some((x) =>
        analysed.labelsOf(b).some((y) => analysed.subject.relationOf(x, y)?.kind === kind),
      );
    const labelled = labelledRelation(analysed, a, b)?.kind ?? null;
    return [{ a, b, kind, confidence, labelled, isRight }];
  });
}

/**
 * Every pair of labelled statements that have to do with each other, with what was found between them. Pairs with a
 * borderline statement are left out: it counts neither when found nor when missed.
 */
export function judgePairs(
  { subject, statements, labelsOf }: FoundAndLabelled,
  edges: readonly JudgedEdge[],
): LabelledPair[] {
  const extracted = new Set(statements.flatMap(labelsOf).map(keyOf));
  const found = new Map<string, Set<RelationKind>>();
  for (const { a, b, kind } of edges)
    for (const x of labelsOf(a))
      for (const y of labelsOf(b)) {
        const key = pairKey(x, y);
        found.set(key, (found.get(key) ?? new Set<RelationKind>()).add(kind));
      }
  const core = subject.statements.filter(({ optional }) => !optional);
  return core.flatMap((a, i) =>
    core.slice(i + 1).flatMap((b): LabelledPair[] => {
      const relation = a.file === b.file ? null : subject.relationOf(a, b);
      if (!relation) return [];
      const kinds = found.get(pairKey(a, b)) ?? new Set<RelationKind>();
      const areExtracted = extracted.has(keyOf(a)) && extracted.has(keyOf(b));
      return [{ a, b, ...relation, extracted: areExtracted, found: kinds }];
    }),
  );
}
