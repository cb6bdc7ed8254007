import type { Relation } from '../model/relation.ts';

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const sign = (relation: Relation | undefined): 1 | -1 | 0 => {
  if (!relation) return 0;
  return relation.kind === 'disagrees' ? -1 : 1;
};

/**
 * Takes out the weakest link of every triangle that cannot be: two statements that both agree with a third do
 * not disagree with each other (structural balance, Cartwright and Harary 1956). The most confident links are
 * laid first; one that would close an impossible triangle with those that lie is left out.
 */
export function settle(relations: readonly Relation[]): Relation[] {
  const laid = new Map<string, Relation>();
  const neighbours = new Map<string, Set<string>>();
  const order = [...relations].sort(
    (x, y) => y.confidence - x.confidence || (keyOf(x.a, x.b) < keyOf(y.a, y.b) ? -1 : 1),
  );
  for (const relation of order) {
    const { a, b } = relation;
    const common = [...(neighbours.get(a) ?? [])].filter((id) => neighbours.get(b)?.has(id));
    const impossible = common.some((id) => {
      const product = sign(laid.get(keyOf(a, id))) * sign(laid.get(keyOf(b, id))) * sign(relation);
      return product < 0;
    });
    if (impossible) continue;
    laid.set(keyOf(a, b), relation);
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
    neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a));
  }
  return [...laid.values()].sort((x, y) => (keyOf(x.a, x.b) < keyOf(y.a, y.b) ? -1 : 1));
}
