import { expect, it } from 'vitest';
import { articleMap, contestedPlaces } from '../../src/views/article-map.ts';
import { compareSources } from '../../src/views/compare-sources.ts';
import { findConflicts } from '../../src/views/conflicts.ts';
import { indexGraph } from '../../src/views/graph-index.ts';
import { articleParts } from '../../src/views/passages.ts';
import { smallGraph } from './small-graph.ts';

const index = indexGraph(smallGraph());
const rows = new Map(
  compareSources(index, findConflicts(index)).map((row) => [row.recommendation.key, row]),
);
const ticks = articleMap(index, rows, articleParts(index, 'source:a'));

it('puts each piece of advice where it stands between beginning and end', () => {
  expect(ticks.length).toBeGreaterThan(0);
  expect(ticks.map(({ statement }) => statement.source)).toEqual(ticks.map(() => 'source:a'));
  let last = 0;
  for (const { from, to } of ticks) {
    expect(from).toBeGreaterThanOrEqual(last);
    expect(to).toBeGreaterThan(from);
    expect(to).toBeLessThanOrEqual(1);
    last = from;
  }
});

it('leads to each contested question once', () => {
  const places = contestedPlaces(ticks);
  const keys = places.map(({ row }) => row.recommendation.key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(places.every(({ row }) => row.reach === 'contested')).toBe(true);
});
