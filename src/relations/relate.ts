import type { Relation } from '../model/relation.ts';
import type { Statement } from '../model/statement.ts';
import type { Affinity, CandidatePair, StatementVectors } from '../model/vectors.ts';
import { type Rank, rankMatches } from './best-matches.ts';
import { settle } from './consistency.ts';
import { stanceCue } from './cues.ts';
import { allowForDensity } from './density.ts';
import { judge } from './judge.ts';
import type { Thresholds } from './judgement.ts';
import { measureLikeness } from './matter.ts';
import { shareDeed, toPoint } from './point.ts';
import { measureRarity } from './rarity.ts';
import { type ExplainCarried, spread } from './spread.ts';
import { explain, explainCarried, type NameOf } from './why.ts';

/** The less a pair stands out among what the two sources offer each other, the more likeness it needs. */
const THRESHOLDS: Record<Rank, Thresholds> = {
  mutual: { agree: 0.3, opposeByStance: 0.28, opposeByWords: 0.45 },
  'one-sided': { agree: 0.43, opposeByStance: 0.35, opposeByWords: 0.6 },
  neither: { agree: 0.9, opposeByStance: 0.6, opposeByWords: 0.75 },
};

/** What comparing the candidates came to. */
export interface Comparison {
  /** Between statements of different sources only. */
  readonly relations: readonly Relation[];
  /** For every candidate pair: what recommendations are gathered by. */
  readonly affinities: readonly Affinity[];
}

/** Judges every candidate pair, then settles what does not hold together. */
export function relate(
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
  const likenesses = candidates.flatMap((pair) => {
    const [a, b] = [points.get(pair.a), points.get(pair.b)];
    return a && b ? [{ a, b, likeness: measureLikeness(a, b, rarity) }] : [];
  });
  const raw = likenesses.map(({ a, b, likeness }) => ({
    a: a.statement.id,
    b: b.statement.id,
    matter: likeness.matter,
  }));
  const across = raw.filter(
    (_, i) => likenesses[i]?.a.statement.source !== likenesses[i]?.b.statement.source,
  );
  const sources = new Set(statements.map(({ source }) => source)).size;
  const adjust = allowForDensity(statements.length, sources, across);
  const affinities = raw.map((pair) => ({ ...pair, matter: adjust(pair.matter) }));
  const rankOf = rankMatches(affinities, (id) => points.get(id)?.statement.source);
  const relations = likenesses.flatMap(({ a, b, likeness }, i): Relation[] => {
    const affinity = affinities[i];
    if (!affinity || a.statement.source === b.statement.source) return [];
    const verdict = judge(
      a,
      b,
      { ...likeness, matter: affinity.matter },
      THRESHOLDS[rankOf(affinity)],
    );
    if (!verdict) return [];
    const { kind, axis, confidence, cuesA, cuesB } = verdict;
    const why = explain(a, b, verdict, nameOf);
    return [
      {
        a: affinity.a,
        b: affinity.b,
        kind,
        axis,
        confidence,
        why,
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
  const settled = settle(relations);
  return { relations: settle(spread(settled, statements, affinities, explainLink)), affinities };
}
