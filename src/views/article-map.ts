import type { CompareRow, Reach } from './compare-sources.ts';
import type { GraphIndex, Statement } from './graph-index.ts';
import type { ArticlePart } from './passages.ts';

/** A piece of advice on the map of its article. */
export interface ArticleTick {
  readonly statement: Statement;
  readonly row: CompareRow;
  /** Where it stands, from 0 for the beginning of the article to 1 for its end, by letters. */
  readonly from: number;
  readonly to: number;
}

/** How far each piece of advice of an article is shared, and where in the text it stands; in reading order. */
export function articleMap(
  index: GraphIndex,
  rows: ReadonlyMap<string, CompareRow>,
  parts: readonly ArticlePart[],
): ArticleTick[] {
  const segments = parts
    .filter(({ leftOut }) => leftOut === null)
    .flatMap(({ passages }) => passages.flatMap((passage) => passage.segments));
  const letters = segments.reduce((sum, { text }) => sum + text.length, 0);
  const seen = new Set<string>();
  const ticks: ArticleTick[] = [];
  let at = 0;
  for (const { text, statement } of segments) {
    const [from, to] = [at / letters, (at + text.length) / letters];
    at += text.length;
    if (!statement || seen.has(statement.key)) continue;
    seen.add(statement.key);
    const [recommendation] = index.recommendationsOf.get(statement.key) ?? [];
    const row = recommendation ? rows.get(recommendation.key) : undefined;
    if (row) ticks.push({ statement, row, from, to });
  }
  return ticks;
}

/** The first place of each contested recommendation on a map. */
export function contestedPlaces(ticks: readonly ArticleTick[]): ArticleTick[] {
  const contested: Reach = 'contested';
  const first = new Map<string, ArticleTick>();
  for (const tick of ticks) {
    const { key } = tick.row.recommendation;
    if (tick.row.reach === contested && !first.has(key)) first.set(key, tick);
  }
  return [...first.values()];
}
