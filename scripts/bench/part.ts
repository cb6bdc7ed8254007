/** One measured figure, with what it should be. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'per s';
  /** What the value must not exceed; `null` where nothing is promised. */
  readonly most: number | null;
}

/** A part of the benchmark: it is named on the command line and measures by itself. */
export interface Part {
  readonly name: string;
  readonly about: string;
  run(): Promise<Figure[]>;
}

/** The value in the middle of a list, or at another part of it. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((p, q) => p - q);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
