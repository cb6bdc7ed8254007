import type { Member, Position } from '../model/recommendation.ts';
import type { Relation } from '../model/relation.ts';
import type { Statement } from '../model/statement.ts';

/** "But if it rains, …": support given back under a condition. */
const HEDGES = /^(?:but|still|however|that said|though|even so|then again)\b/i;
const RESTRICTS = /\b(?:only if|only when|unless|except|as long as|provided)\b/i;

/** The links of one statement to others of its group, by the other's id. */
type Links = ReadonlyMap<string, ReadonlyMap<string, Relation>>;

const linksOf = (relations: readonly Relation[]): Links => {
  const links = new Map<string, Map<string, Relation>>();
  for (const relation of relations) {
    for (const [from, to] of [
      [relation.a, relation.b],
      [relation.b, relation.a],
    ] as const) {
      links.set(from, (links.get(from) ?? new Map<string, Relation>()).set(to, relation));
    }
  }
  return links;
};

/**
 * Which side each statement of a group takes on the advice of `anchor`. Sides spread along the links between
 * them, an agreement keeping and a disagreement turning the side; a statement without links stands where its source
 * stands in the same stance, and else opposes nobody, whatever its wording. A restricting condition makes support qualified.
 */
export function takePositions(
  group: readonly Statement[],
  anchor: Statement,
  relations: readonly Relation[],
): Member[] {
  const links = linksOf(relations);
  const sides = new Map<string, 1 | -1>([[anchor.id, 1]]);
  const waiting = [anchor.id];
  const inGroup = new Map(group.map((statement) => [statement.id, statement]));
  while (waiting.length > 0) {
    const id = waiting.shift() ?? '';
    const near = [...(links.get(id) ?? [])].sort(([, x], [, y]) => y.confidence - x.confidence);
    for (const [other, relation] of near) {
      if (!inGroup.has(other) || sides.has(other)) continue;
      const side = sides.get(id) ?? 1;
      sides.set(other, relation.kind === 'disagrees' ? (side === 1 ? -1 : 1) : side);
      waiting.push(other);
    }
  }
  const sideOf = (statement: Statement): 1 | -1 =>
    sides.get(statement.id) ?? sideOfKin(statement, group, sides) ?? 1;
  return group.map((statement) => {
    const side = sideOf(statement);
    return {
      statement: statement.id,
      position: positionOf(statement, side, links.get(statement.id)),
    };
  });
}

/** The side that a source takes elsewhere in the group in the same stance: it rarely contradicts itself. */
const sideOfKin = (
  { source, stance }: Statement,
  group: readonly Statement[],
  sides: ReadonlyMap<string, 1 | -1>,
): 1 | -1 | undefined => {
  const kin = group.find(
    (other) => other.source === source && other.stance === stance && sides.has(other.id),
  );
  return kin && sides.get(kin.id);
};

const positionOf = (
  statement: Statement,
  side: 1 | -1,
  links: ReadonlyMap<string, Relation> | undefined,
): Position => {
  if (side === -1) return 'against';
  const { condition } = statement.parts;
  const restricted =
    condition !== null && (RESTRICTS.test(condition.text) || HEDGES.test(statement.text));
  const qualified = [...(links?.values() ?? [])].some(({ kind }) => kind === 'qualifies');
  return restricted || (qualified && statement.strength === 'may') ? 'qualified' : 'for';
};
