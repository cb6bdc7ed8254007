import { findQuantities, type Quantity } from './quantities.ts';

const meets = (x: Quantity, y: Quantity): boolean =>
  x.unit === y.unit && x.low <= y.high && y.low <= x.high;

/**
 * Two amounts of the same unit that do not meet, or `null`; where the two texts share any amount of a unit,
 * its others say nothing ("50 for the first line and 72 for the rest").
 */
export function findQuantityContrast(a: string, b: string): { a: Quantity; b: Quantity } | null {
  const [ofA, ofB] = [findQuantities(a), findQuantities(b)];
  for (const quantity of ofA) {
    const shared = ofA.some((x) => x.unit === quantity.unit && ofB.some((y) => meets(x, y)));
    const apart = ofB.find(({ unit }) => unit === quantity.unit);
    if (!shared && apart) return { a: quantity, b: apart };
  }
  return null;
}
