import type { NetworkData, NetworkNode } from '../../../web/charts/network/data.ts';
import type { Measure } from '../../../web/charts/network/text-lines.ts';

/** Letters that are all equally wide, as in no real font. */
export const evenMeasure: Measure = (text, size, weight) =>
  text.length * size * (weight === 600 ? 0.62 : 0.56);

const WORDS = 'ask for the real reason after some days and write down what they tell you'.split(
  ' ',
);

function node(i: number): NetworkNode {
  const takers = i % 3 === 0 ? 1 + (i % 6) : 1;
  const contested = i % 17 === 0;
  const against = contested && takers > 1 ? 1 : 0;
  return {
    key: `recommendation:${i}`,
    label: WORDS.slice(i % 7, (i % 7) + 1 + (i % 8)).join(' '),
    counts: { for: takers - against, against, qualified: 0, silent: 6 - takers },
    contested,
    theme: `Theme number ${(i * 5) % Math.max(1, Math.round(1 + Math.sqrt(i)))}`,
    x: (i * 37) % 500,
    y: (i * 91) % 400,
  };
}

/** So many recommendations, some shared, some contested, the same every time. */
export function sampleNetwork(many: number): NetworkData {
  const nodes = Array.from({ length: many }, (_, i) => node(i)).sort(
    (p, q) => Number(q.contested) - Number(p.contested) || q.counts.for - p.counts.for,
  );
  const [first, second, third] = nodes;
  if (!first || !second || !third) return { nodes, links: [] };
  return {
    nodes,
    links: [
      { a: first.key, b: second.key, kind: 'conflict' },
      { a: first.key, b: third.key, kind: 'related' },
    ],
  };
}
