import type { Conflict } from './conflicts.ts';
import type { GraphIndex } from './graph-index.ts';

export const CONFLICT_ORDERS = ['sources', 'sure', 'theme'] as const;
export type ConflictOrder = (typeof CONFLICT_ORDERS)[number];

/** What the order goes by, as a reader may ask. */
export const ORDER_REASONS: Readonly<Record<ConflictOrder, string>> = {
  sources:
    'Those that divide most sources come first, plain yes and no before two ways of doing it.',
  sure: 'The surest come first; those counted from positions have no figure and come last.',
  theme: 'Theme by theme; within a theme, those with the most sources on both sides come first.',
};

/** Key of the theme that a conflict is told under. */
export function themeOf({ recommendations }: Conflict): string {
  return recommendations[0]?.themes[0] ?? '';
}

/**
 * Conflicts in the order that a reader asked for.
 * @param conflicts with the most disputed first, which decides wherever the order leaves it open
 */
export function orderConflicts(
  { themes }: GraphIndex,
  conflicts: readonly Conflict[],
  order: ConflictOrder,
): readonly Conflict[] {
  if (order === 'sources') return conflicts;
  if (order === 'sure') {
    return conflicts.toSorted((p, q) => (q.confidence ?? -1) - (p.confidence ?? -1));
  }
  const rank = new Map(themes.map(({ key }, i) => [key, i]));
  const place = (conflict: Conflict): number => rank.get(themeOf(conflict)) ?? themes.length;
  return conflicts.toSorted((p, q) => place(p) - place(q));
}
