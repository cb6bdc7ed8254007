import { type CompareRow, takers } from './compare-sources.ts';
import { fold, found } from './filters.ts';

/** How well a search names a recommendation itself rather than something said about it. */
function closeness(search: string, label: string): number {
  const [wanted, folded] = [fold(search).trim(), fold(label)];
  if (folded.startsWith(wanted)) return 3;
  if (folded.includes(wanted)) return 2;
  return found(search.trim(), folded) ? 1 : 0;
}

/** The row that a search most likely means: by its own words first, then by how many speak of it. */
export function bestMatch(rows: readonly CompareRow[], search: string): CompareRow | null {
  let best: CompareRow | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const score = closeness(search, row.recommendation.label) * 10_000 + takers(row);
    if (score > most) [best, most] = [row, score];
  }
  return best;
}
