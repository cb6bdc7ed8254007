import { dot } from '../language/vector.ts';

/** Two groups that were joined: by their numbers, with the mean closeness between their members. */
interface Merge {
  readonly into: number;
  readonly from: number;
  readonly near: number;
}

/**
 * All merges of an average-linkage clustering by nearest-neighbour chains, in n² steps
 * (Murtagh 1983; the closeness of joined groups by Lance and Williams).
 */
function mergesOf(vectors: readonly Float32Array[]): Merge[] {
  const n = vectors.length;
  const near = vectors.map((a) => Float32Array.from(vectors, (b) => dot(a, b)));
  const size = new Array<number>(n).fill(1);
  const alive = new Set(vectors.keys());
  const merges: Merge[] = [];
  const chain: number[] = [];
  const nearestTo = (i: number, before: number | undefined): number => {
    let best = before ?? -1;
    for (const j of alive) {
      if (j === i) continue;
      if (best < 0 || (near[i]?.[j] ?? 0) > (near[i]?.[best] ?? 0)) best = j;
    }
    return best;
  };
  while (alive.size > 1) {
    if (chain.length === 0) chain.push(...[...alive].slice(0, 1));
    const last = chain.at(-1) ?? 0;
    const previous = chain.at(-2);
    const next = nearestTo(last, previous);
    if (next !== previous) {
      chain.push(next);
      continue;
    }
    chain.length -= 2;
    const [into, from] = last < next ? [last, next] : [next, last];
    merges.push({ into, from, near: near[into]?.[from] ?? 0 });
    const [sizeInto, sizeFrom] = [size[into] ?? 1, size[from] ?? 1];
    alive.delete(from);
    size[into] = sizeInto + sizeFrom;
    for (const k of alive) {
      if (k === into) continue;
      const [toInto, toFrom] = [near[into]?.[k] ?? 0, near[from]?.[k] ?? 0];
      const joined = (sizeInto * toInto + sizeFrom * toFrom) / (sizeInto + sizeFrom);
      near[into]?.set([joined], k);
      near[k]?.set([joined], into);
    }
  }
  return merges;
}

/**
 * Groups vectors by average linkage: the nearest groups are joined while they are at least `least` near, and
 * further until no more than `most` groups are left. Lists of indices, each ascending.
 */
export function averageLinkage(
  vectors: readonly Float32Array[],
  least: number,
  most: number,
): number[][] {
  const groups = new Map(vectors.map((_, i) => [i, [i]]));
  const merges = mergesOf(vectors).sort((a, b) => b.near - a.near);
  const home = new Map(vectors.map((_, i) => [i, i]));
  const rootOf = (i: number): number => {
    const up = home.get(i) ?? i;
    return up === i ? i : rootOf(up);
  };
  for (const { into, from, near } of merges) {
    if (near < least && groups.size <= most) break;
    const [a, b] = [rootOf(into), rootOf(from)];
    const joined = [...(groups.get(a) ?? []), ...(groups.get(b) ?? [])].sort((x, y) => x - y);
    groups.set(a, joined);
    groups.delete(b);
    home.set(b, a);
  }
  return [...groups.values()].sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}
