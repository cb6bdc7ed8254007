import type { Cell } from './compare-sources.ts';
import { countedAs, type GraphIndex, type RelationKind } from './graph-index.ts';

/** A line between the marks of two columns of one row. */
export interface RowLink {
  readonly kind: RelationKind;
  /** Columns, from 0; `from` is left of `to`. */
  readonly from: number;
  readonly to: number;
}

/** Joins columns that agree directly or through others, then links each to its next neighbour. */
function chain(pairs: readonly (readonly [number, number])[]): RowLink[] {
  const group = new Map<number, number>();
  const root = (column: number): number => {
    const parent = group.get(column) ?? column;
    return parent === column ? column : root(parent);
  };
  for (const [from, to] of pairs) {
    const [a, b] = [root(from), root(to)];
    group.set(Math.max(a, b), Math.min(a, b));
  }
  const columns = [...new Set(pairs.flat())].sort((p, q) => p - q);
  const last = new Map<number, number>();
  const links: RowLink[] = [];
  for (const column of columns) {
    const before = last.get(root(column));
    if (before !== undefined) links.push({ kind: 'agrees', from: before, to: column });
    last.set(root(column), column);
  }
  return links;
}

/** The lines between the cells of one row: agreements as a chain, every other relation as a line of its own. */
export function rowLinks(index: GraphIndex, cells: readonly Cell[]): RowLink[] {
  const column = new Map(cells.map(({ source }, i) => [source, i]));
  const inRow = new Set(cells.flatMap((cell) => cell.statements.map(({ key }) => key)));
  const columnOf = (statement: string): number | undefined => {
    const said = index.statement.get(statement);
    return said ? column.get(countedAs(index, said.source)) : undefined;
  };
  const agreeing: [number, number][] = [];
  const others = new Map<string, RowLink>();
  for (const statement of inRow) {
    for (const relation of index.relationsOf.get(statement) ?? []) {
      if (relation.a !== statement || !inRow.has(relation.b)) continue;
      const ends = [columnOf(relation.a), columnOf(relation.b)];
      const [from, to] = ends.filter((end) => end !== undefined).sort((p, q) => p - q);
      if (from === undefined || to === undefined || from === to) continue;
      if (relation.kind === 'agrees') agreeing.push([from, to]);
      else if (relation.kind !== 'conflictsWith') {
        others.set(`${relation.kind} ${from} ${to}`, { kind: relation.kind, from, to });
      }
    }
  }
  return [...chain(agreeing), ...others.values()];
}
