import type { Relation } from '../model/relation.ts';
import type { Statement } from '../model/statement.ts';
import type { Affinity, CandidatePair, StatementVectors } from '../model/vectors.ts';
import { settle } from './consistency.ts';
import { stanceCue } from './cues.ts';
import { judge, type Thresholds, toConfidence } from './judge.ts';
import { findKindred } from './kindred.ts';
import { measureLikeness } from './matter.ts';
import { shareDeed, toPoint } from './point.ts';
import { measureRarity } from './rarity.ts';
import { calibrate } from './scores/calibrate.ts';
import { type ExplainCarried, spread } from './spread.ts';
import { explain, explainCarried, type NameOf } from './why.ts';

/**
 * Set on the development articles: an agreement where precision and recall are about even, a conflict where two in three
 * are right, for a wrong conflict costs a reader's trust more than a missed one.
 */
export const THRESHOLDS: Thresholds = { agree: 0.18, disagree: 0.3 };

/** What comparing the candidates came to. */
export interface Comparison {
  /** Between statements of different sources only. */
  readonly relations: readonly Relation[];
  /** For every candidate pair: what recommendations are gathered by. */
  readonly affinities: readonly Affinity[];
}

/** As `relate`, with confidences that are not yet brought to what they turned out to be worth. */
export function relateUncalibrated(
  statements: readonly Statement[],
  candidates: readonly CandidatePair[],
  vectors: ReadonlyMap<string, StatementVectors>,
  nameOf: NameOf,
): Comparison {
  const points = new Map(
    statements.flatMap((statement) => {
      const own = vectors.get(statement.id);
      return own ? [[statement.id, toPoint(statement, own)] as const] : [];
    }),
  );
  const rarity = measureRarity([...points.values()]);
  const likenesses = measureLikeness(candidates, points, rarity);
  const affinities = likenesses.map(({ a, b, matter }) => ({
    a: a.statement.id,
    b: b.statement.id,
    matter,
  }));
  const relations = likenesses.flatMap((likeness): Relation[] => {
    const { a, b } = likeness;
    if (a.statement.source === b.statement.source) return [];
    const verdict = judge(likeness, THRESHOLDS);
    if (!verdict) return [];
    const { kind, axis, confidence, cuesA, cuesB } = verdict;
    return [
      {
        a: a.statement.id,
        b: b.statement.id,
        kind,
        axis,
        confidence,
        why: explain(a, b, verdict, nameOf),
        cues: { a: cuesA, b: cuesB },
        origin: 'analysis',
      },
    ];
  });
  const explainLink: ExplainCarried = ({ a, b, kind, axis }) => {
    const [first, second] = [points.get(a), points.get(b)];
    if (!first || !second || (kind === 'disagrees' && !shareDeed(first, second))) return null;
    return {
      why: explainCarried(first, second, kind, axis, nameOf),
      cues: { a: stanceCue(first), b: stanceCue(second) },
    };
  };
  const kindred = findKindred(statements, affinities);
  const settled = settle(relations, kindred);
  const spreadOn = spread(settled, statements, affinities, kindred, explainLink);
  const isSure = ({ kind, confidence }: Relation): boolean =>
    kind !== 'disagrees' || confidence >= THRESHOLDS.disagree;
  return { relations: settle(spreadOn, kindred).filter(isSure), affinities };
}

/** Judges every candidate pair, then settles what does not hold together. */
export function relate(...what: Parameters<typeof relateUncalibrated>): Comparison {
  const { relations, affinities } = relateUncalibrated(...what);
  const calibrated = relations.map((relation) => ({
    ...relation,
    confidence: toConfidence(calibrate(relation.confidence)),
  }));
  return { relations: calibrated, affinities };
}
