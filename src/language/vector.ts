/** Inner product: the cosine where both are of unit length. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** The same direction with length 1; a zero vector stays as it is. */
export function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  return length === 0 ? vector : vector.map((value) => value / length);
}

/** The mean of vectors of one length; empty for no vectors. */
export function mean(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    for (let i = 0; i < sum.length; i += 1)
      sum[i] = (sum[i] ?? 0) + (vector[i] ?? 0) / vectors.length;
  }
  return sum;
}

/** The largest inner product of any vector of one list with any of the other; −1 where one is empty. */
export function nearest(a: readonly Float32Array[], b: readonly Float32Array[]): number {
  let best = -1;
  for (const x of a) for (const y of b) best = Math.max(best, dot(x, y));
  return best;
}
