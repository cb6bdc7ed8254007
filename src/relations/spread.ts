import type { Relation } from '../model/relation.ts';
import type { Statement } from '../model/statement.ts';
import type { Affinity } from '../model/vectors.ts';

/** Only links this sure are carried on. */
const SURE = 0.5;
/** A pair that gets a link from a third statement must itself be at least this likely on one matter. */
const NEAR = { agrees: 0.2, disagrees: 0.14 };
/** Or the two links that lead to it must together be this sure. */
const SURE_CHAIN = 0.42;
/** What carrying a link on costs of its confidence. */
const LOSS = 0.75;
/** Statements of one source that are this likely on one matter, with one stance, stand for each other. */
const SAME_WITHIN_SOURCE = 0.6;

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Advice that opens a section and what stands right under it say one thing. */
const opened = (statements: readonly Statement[]): [string, string][] =>
  statements.flatMap((statement, i): [string, string][] => {
    const next = statements[i + 1];
    const opens =
      next !== undefined &&
      next.source === statement.source &&
      next.stance === statement.stance &&
      statement.sentence.block.kind === 'heading' &&
      next.sentence.block.headingPath.at(-1) === statement.sentence.block.content.text;
    return opens ? [[statement.id, next.id]] : [];
  });

/** What is said of a link that was carried on; `null` where the two do not speak of one deed any more. */
export type ExplainCarried = (
  carried: Pick<Relation, 'a' | 'b' | 'kind' | 'axis'>,
) => Pick<Relation, 'why' | 'cues'> | null;

type Links = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Which statements say the same, with how sure that is: openings of sections, near ones of a source, agreements. */
function sayTheSame(
  relations: readonly Relation[],
  statements: readonly Statement[],
  affinities: readonly Affinity[],
): Links {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const links = new Map<string, Map<string, number>>();
  const link = (a: string, b: string, sure: number) => {
    links.set(a, (links.get(a) ?? new Map<string, number>()).set(b, sure));
    links.set(b, (links.get(b) ?? new Map<string, number>()).set(a, sure));
  };
  for (const { a, b, matter } of affinities) {
    const [first, second] = [byId.get(a), byId.get(b)];
    const alike = first?.source === second?.source && first?.stance === second?.stance;
    if (alike && matter >= SAME_WITHIN_SOURCE) link(a, b, matter);
  }
  for (const [a, b] of opened(statements)) link(a, b, 1);
  for (const { a, b, kind, confidence } of relations) {
    if (kind === 'agrees' && confidence >= SURE) link(a, b, confidence);
  }
  return links;
}

/**
 * Carries links on: what is said of a statement holds of another that says the same, in the same source or in a
 * third one, where both are near enough in their own right or the chain is sure enough.
 */
export function spread(
  relations: readonly Relation[],
  statements: readonly Statement[],
  affinities: readonly Affinity[],
  explain: ExplainCarried,
): Relation[] {
  const sourceOf = new Map(statements.map(({ id, source }) => [id, source]));
  const matter = new Map(affinities.map(({ a, b, matter: value }) => [keyOf(a, b), value]));
  const links = sayTheSame(relations, statements, affinities);
  const known = new Set(relations.map(({ a, b }) => keyOf(a, b)));
  const added = new Map<string, Relation>();
  const carry = (relation: Relation, stays: string, goes: string) => {
    // An amount, a time or a word that clashes belongs to the two statements alone.
    const ofDeed = relation.axis === 'stance' || relation.axis === 'belief';
    if (relation.kind === 'qualifies' || (relation.kind === 'disagrees' && !ofDeed)) return;
    for (const [other, sure] of links.get(goes) ?? []) {
      const key = keyOf(stays, other);
      if (known.has(key) || sourceOf.get(stays) === sourceOf.get(other)) continue;
      const near = (matter.get(key) ?? 0) >= NEAR[relation.kind];
      const chained =
        relation.kind === 'disagrees' && sure < 1 && sure * relation.confidence >= SURE_CHAIN;
      if (!near && !chained) continue;
      const confidence = Math.round(relation.confidence * LOSS * 100) / 100;
      if ((added.get(key)?.confidence ?? 0) >= confidence) continue;
      const [a, b] = stays < other ? [stays, other] : [other, stays];
      const carried = { ...relation, a, b, confidence };
      const explained = explain(carried);
      if (explained) added.set(key, { ...carried, ...explained });
    }
  };
  for (const relation of relations) {
    if (relation.confidence < SURE) continue;
    carry(relation, relation.a, relation.b);
    carry(relation, relation.b, relation.a);
  }
  return [...relations, ...added.values()];
}
