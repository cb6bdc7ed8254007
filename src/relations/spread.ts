import type { Relation } from '../model/relation.ts';
import type { Statement } from '../model/statement.ts';
import type { Affinity } from '../model/vectors.ts';
import { toConfidence } from './judge.ts';
import type { Kindred } from './kindred.ts';

/** Only links this sure are carried on. */
const SURE = 0.3;
/** A pair that gets a link from a third statement must itself be at least this likely on one matter. */
const NEAR = 0.12;
/** Or the two links that lead to it must together be this sure. */
const SURE_CHAIN = 0.42;
/** What carrying a link on costs of its confidence. */
const LOSS = 0.75;

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** What is said of a link that was carried on; `null` where the two do not speak of one deed any more. */
export type ExplainCarried = (
  carried: Pick<Relation, 'a' | 'b' | 'kind' | 'axis'>,
) => Pick<Relation, 'why' | 'cues'> | null;

type Links = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Which statements say the same, with how sure that is: kindred ones of a source, and those that agree. */
function sayTheSame(relations: readonly Relation[], kindred: readonly Kindred[]): Links {
  const links = new Map<string, Map<string, number>>();
  const link = (a: string, b: string, sure: number) => {
    links.set(a, (links.get(a) ?? new Map<string, number>()).set(b, sure));
    links.set(b, (links.get(b) ?? new Map<string, number>()).set(a, sure));
  };
  for (const { a, b, sure } of kindred) link(a, b, sure);
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
  kindred: readonly Kindred[],
  explain: ExplainCarried,
): Relation[] {
  const sourceOf = new Map(statements.map(({ id, source }) => [id, source]));
  const matter = new Map(affinities.map(({ a, b, matter: value }) => [keyOf(a, b), value]));
  const links = sayTheSame(relations, kindred);
  const known = new Set(relations.map(({ a, b }) => keyOf(a, b)));
  const added = new Map<string, Relation>();
  const carry = (relation: Relation, stays: string, goes: string) => {
    // An amount, a time or a word that clashes belongs to the two statements alone.
    const ofDeed = relation.axis === 'stance' || relation.axis === 'belief';
    if (relation.kind === 'qualifies' || (relation.kind === 'disagrees' && !ofDeed)) return;
    for (const [other, sure] of links.get(goes) ?? []) {
      const key = keyOf(stays, other);
      if (known.has(key) || sourceOf.get(stays) === sourceOf.get(other)) continue;
      const near = (matter.get(key) ?? 0) >= NEAR;
      const chained =
        relation.kind === 'disagrees' && sure < 1 && sure * relation.confidence >= SURE_CHAIN;
      if (!near && !chained) continue;
      const confidence = toConfidence(relation.confidence * LOSS);
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
