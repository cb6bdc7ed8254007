import { findQuantities } from '../../language/quantities/find-quantities.ts';
import type { Span, TextSpan } from '../../model/span.ts';

const overlaps = (a: Span, b: Span | null): boolean =>
  b !== null && a.start < b.end && b.start < a.end;

/**
 * How much, how many or how large: the first amount that belongs neither to the time nor to the reason; offsets count
 * in `text`.
 * - "Put aside 20 percent every month." → "20 percent"
 * - "Wait three days before you answer." → nothing: that is its time
 */
export function findAmount(
  text: string,
  timing: TextSpan | null,
  reason: TextSpan | null,
): TextSpan | null {
  const found = findQuantities(text)
    .filter((quantity) => !overlaps(quantity, timing) && !overlaps(quantity, reason))
    .sort((a, b) => a.start - b.start)[0];
  if (!found) return null;
  const { start, end } = found;
  return { start, end, text: text.slice(start, end) };
}
