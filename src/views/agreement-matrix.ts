import type { CompareRow } from './compare-sources.ts';
import { countedAs, type GraphIndex } from './graph-index.ts';

/** How often two sources meet, and how. */
export interface MatrixCell {
  readonly a: string;
  readonly b: string;
  /** Recommendations on which both take a position. */
  readonly shared: number;
  /** Of these: with the same position and no disagreement between their words. */
  readonly agree: number;
  /** Recommendations, or pairs of them, on which the two are on different sides. */
  readonly disagree: number;
}

const pairKey = (a: string, b: string): string => `${a} ${b}`;

/** Pairs of sources that disagree within each recommendation or across two, each question once. */
function disagreements(index: GraphIndex, rows: readonly CompareRow[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (a: string, b: string, question: string): void => {
    for (const key of [pairKey(a, b), pairKey(b, a)]) {
      found.set(key, (found.get(key) ?? new Set()).add(question));
    }
  };
  for (const { conflicts } of rows) {
    for (const { id, links, sides } of conflicts) {
      for (const link of links) {
        const a = index.statement.get(link.a);
        const b = index.statement.get(link.b);
        if (a && b) add(countedAs(index, a.source), countedAs(index, b.source), id);
      }
      if (links.length > 0) continue;
      for (const a of sides[0].sources) for (const b of sides[1].sources) add(a, b, id);
    }
  }
  return found;
}

/** Source × source counts over the given rows; the cell of `a` and `b` is that of `b` and `a`. */
export function agreementMatrix(index: GraphIndex, rows: readonly CompareRow[]): MatrixCell[][] {
  const disputes = disagreements(index, rows);
  return index.counted.map(({ key: a }, i) =>
    index.counted.map(({ key: b }, j) => {
      const questions = disputes.get(pairKey(a, b)) ?? new Set<string>();
      let shared = 0;
      let agree = 0;
      for (const { recommendation, cells } of rows) {
        const mine = cells[i]?.position;
        const theirs = cells[j]?.position;
        if (!mine || !theirs) continue;
        shared += 1;
        if (mine === theirs && !questions.has(recommendation.key)) agree += 1;
      }
      return { a, b, shared, agree, disagree: i === j ? 0 : questions.size };
    }),
  );
}
