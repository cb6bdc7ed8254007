import type { Relation } from '../model/relation.ts';
import type { CandidatePair } from '../model/vectors.ts';

type Sign = 1 | -1;

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const signOf = ({ kind }: Relation): Sign => (kind === 'disagrees' ? -1 : 1);

/** Statements with the signs of the links between them. */
class SignedLinks {
  private readonly signs = new Map<string, Map<string, Sign>>();

  add(a: string, b: string, sign: Sign): void {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      this.signs.set(from, (this.signs.get(from) ?? new Map<string, Sign>()).set(to, sign));
  }

  /** Whether a link would close a triangle with just one conflict in it; three amounts can all clash. */
  isImpossible(a: string, b: string, sign: Sign): boolean {
    const [ofA, ofB] = [this.signs.get(a), this.signs.get(b)];
    if (!ofA || !ofB) return false;
    return [...ofA].some(([other, first]) => {
      const second = ofB.get(other);
      return second !== undefined && first + second + sign === 1;
    });
  }
}

/**
 * Takes out the weakest link of every triangle that cannot be: two statements that both agree with a third do
 * not disagree with each other (weak structural balance, Davis 1967), and a source does not contradict itself. The most confident links are laid first; one that would close an impossible triangle is left out.
 * @param kindred pairs of one source that say the same
 */
export function settle(
  relations: readonly Relation[],
  kindred: readonly CandidatePair[],
): Relation[] {
  const links = new SignedLinks();
  for (const { a, b } of kindred) links.add(a, b, 1);
  const order = [...relations].sort(
    (x, y) => y.confidence - x.confidence || (keyOf(x.a, x.b) < keyOf(y.a, y.b) ? -1 : 1),
  );
  const laid = order.filter((relation) => {
    const { a, b } = relation;
    if (links.isImpossible(a, b, signOf(relation))) return false;
    links.add(a, b, signOf(relation));
    return true;
  });
  return laid.sort((x, y) => (keyOf(x.a, x.b) < keyOf(y.a, y.b) ? -1 : 1));
}
