import type { Relation } from '../model/relation.ts';
import type { Statement } from '../model/statement.ts';
import type { Affinity } from '../model/vectors.ts';

/** Two groups are joined while their statements are on average at least this likely to be about one matter. */
const ENOUGH = 0.36;
/** Where the surest link between two groups is clear, the mean may be lower. */
const CLEAR = { link: 0.5, mean: 0.16 };
/** A heading that is advice and the first advice under it mostly say one thing. */
const UNDER_HEADING = 0.62;

const underHeading = (statements: readonly Statement[]): Affinity[] =>
  statements.flatMap((statement, i) => {
    const next = statements[i + 1];
    if (!next || statement.sentence.block.kind !== 'heading' || next.source !== statement.source)
      return [];
    if (next.sentence.block.headingPath.at(-1) !== statement.sentence.block.content.text) return [];
    return [{ a: statement.id, b: next.id, matter: UNDER_HEADING }];
  });

/**
 * Gathers statements about one matter, whatever their stance: pairs are taken from the likeliest on, and their
 * groups joined where the mean likeliness over all pairs between them, unknown ones counting 0, is high enough.
 * @param statements in reading order, source by source
 * @param relations what was said of pairs, which makes them of one matter
 */
export function gather(
  statements: readonly Statement[],
  affinities: readonly Affinity[],
  relations: readonly Relation[],
): Statement[][] {
  const key = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const matter = new Map<string, number>();
  const related = relations.map(({ a, b, confidence }) => ({ a, b, matter: confidence }));
  const headingOf = new Map(
    statements
      .filter(({ sentence }) => sentence.block.kind === 'heading')
      .map(({ id, source }) => [id, source]),
  );
  for (const { a, b, matter: value } of [...affinities, ...related, ...underHeading(statements)]) {
    // Two headings of one article open two sections: what they advise is not one thing.
    if (headingOf.has(a) && headingOf.get(a) === headingOf.get(b)) continue;
    matter.set(key(a, b), Math.max(value, matter.get(key(a, b)) ?? 0));
  }
  const groupOf = new Map(statements.map((statement) => [statement.id, [statement]]));
  const pairs = [...matter].sort(([x, p], [y, q]) => q - p || (x < y ? -1 : 1));
  for (const [pair, value] of pairs) {
    if (value < ENOUGH) break;
    const [a = '', b = ''] = pair.split(' ');
    const [first, second] = [groupOf.get(a), groupOf.get(b)];
    if (!first || !second || first === second) continue;
    let sum = 0;
    for (const x of first) for (const y of second) sum += matter.get(key(x.id, y.id)) ?? 0;
    const mean = sum / (first.length * second.length);
    if (mean < (value >= CLEAR.link ? CLEAR.mean : ENOUGH)) continue;
    const joined = [...first, ...second];
    for (const { id } of joined) groupOf.set(id, joined);
  }
  const order = new Map(statements.map(({ id }, i) => [id, i]));
  return [...new Set(groupOf.values())].map((group) =>
    [...group].sort((x, y) => (order.get(x.id) ?? 0) - (order.get(y.id) ?? 0)),
  );
}
