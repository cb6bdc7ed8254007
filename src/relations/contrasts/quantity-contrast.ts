import type { Quantity } from '../../language/quantities/find-quantities.ts';

/** An amount with the telling words of its clause: what is counted, and of what. */
export interface Measure extends Quantity {
  readonly around: ReadonlySet<string>;
}

const isRange = ({ low, high }: Quantity): boolean => low < high && Number.isFinite(high);

/** "Every four weeks" is "once a month", and 30 days are a month: units of time fit into each other only so well. */
const ABOUT = 1.1;

/** "5 to 10" and "10 to 20" only touch; "10" lies in both. */
const meets = (x: Quantity, y: Quantity): boolean => {
  if (isRange(x) && isRange(y)) return x.low < y.high && y.low < x.high;
  const about = x.unit === 'hour' || x.unit === 'times a year' ? ABOUT : 1;
  return x.low <= y.high * about && y.low <= x.high * about;
};

const inCommon = (x: Measure, y: Measure): number =>
  [...x.around].filter((word) => y.around.has(word)).length;

/** Of several amounts of one unit, the one whose clause shares most words with that of the other statement's. */
const partnerOf = (measure: Measure, others: readonly Measure[]): Measure | undefined =>
  others
    .filter(({ unit }) => unit === measure.unit)
    .sort(
      (x, y) =>
        inCommon(measure, y) - inCommon(measure, x) ||
        Number(meets(measure, y)) - Number(meets(measure, x)),
    )[0];

/**
 * Two amounts of the same unit, each the other's partner by the words around them, that do not meet, or `null`
 * ("50 for the first line, 72 for the rest" meets "72 for the first line" in the first line). Where no words tell
 * which amounts belong together, one that both give silences the others.
 */
export function contrastMeasures(
  ofA: readonly Measure[],
  ofB: readonly Measure[],
): { a: Measure; b: Measure; sure: boolean } | null {
  for (const a of ofA) {
    const b = partnerOf(a, ofB);
    if (!b || partnerOf(b, ofA) !== a || meets(a, b)) continue;
    const sure = inCommon(a, b) > 0;
    const given = ofA.some((x) => ofB.some((y) => x.unit === y.unit && meets(x, y)));
    if (sure || !given) return { a, b, sure };
  }
  return null;
}
