import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/graph/layout.ts';

const nodes = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key, radius: 5 }));
const ties = [
  { source: 'a', target: 'b', strength: 0.9 },
  { source: 'd', target: 'e', strength: 0 },
];
const places = layOut(nodes, ties);
const distance = (from: string, to: string) => {
  const [a, b] = [places.get(from), places.get(to)];
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Number.NaN;
};

describe('layOut', () => {
  it('gives the same places for the same graph', () => {
    expect(layOut(nodes, ties)).toEqual(places);
  });

  it('gives every node a place of its own', () => {
    expect([...places.keys()]).toEqual(['a', 'b', 'c', 'd', 'e']);
    for (const [i, { key }] of nodes.entries())
      for (const other of nodes.slice(i + 1)) expect(distance(key, other.key)).toBeGreaterThan(10);
  });

  it('draws together what is tied', () => {
    expect(distance('a', 'b')).toBeLessThan(distance('d', 'e') + 60);
    expect(distance('a', 'b')).toBeGreaterThan(10);
  });

  it('copes with one node and with none', () => {
    const alone = layOut([{ key: 'a', radius: 5 }], []).get('a');
    expect(Math.hypot(alone?.x ?? 99, alone?.y ?? 99)).toBeLessThan(1);
    expect(layOut([], []).size).toBe(0);
  });
});
