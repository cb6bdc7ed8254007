import type { Token } from '../../language/token.ts';

/** An amount with its unit: `low` to `high` (the same for a single number) of `unit`. */
export interface Quantity {
  readonly low: number;
  readonly high: number;
  /** Lemma of the word that is counted; of times, the unit they are brought to. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

const WORDS: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['twelve', 12],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['ninety', 90],
  ['hundred', 100],
  ['dozen', 12],
]);
/** Units of time in hours, so that "a day" and "24 hours" meet. */
const HOURS: ReadonlyMap<string, number> = new Map([
  ['second', 1 / 3600],
  ['minute', 1 / 60],
  ['min', 1 / 60],
  ['hour', 1],
  ['day', 24],
  ['night', 24],
  ['week', 168],
  ['fortnight', 336],
  ['month', 730],
  ['year', 8760],
]);
const JOINERS = new Set(['-', '–', 'to', 'or']);

const numberIn = (token: Token | undefined): number | null => {
  if (!token) return null;
  const word = WORDS.get(token.lower);
  if (word !== undefined) return word;
  return /^\d+([.,]\d+)?$/.test(token.text) ? Number(token.text.replace(',', '.')) : null;
};

const spanned = (token: Token): [number, number] | null => {
  const match = /^(\d+)[-–](\d+)$/.exec(token.text);
  return match ? [Number(match[1]), Number(match[2])] : null;
};

/** Every number with the word it counts, from tokens in reading order; offsets count in their text. */
export function findQuantities(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    const range = spanned(token);
    const low = range?.[0] ?? numberIn(token);
    if (low === null || low === undefined) continue;
    let [high, next] = [range?.[1] ?? low, i + 1];
    const upper = numberIn(tokens[i + 2]);
    if (JOINERS.has(tokens[i + 1]?.lower ?? '') && upper !== null) [high, next] = [upper, i + 3];
    while (tokens[next] && (tokens[next]?.text === '-' || tokens[next]?.pos === 'ADJ')) next += 1;
    const unit = tokens[next];
    if (!unit || !/^(NOUN|PROPN|X|VERB)$/.test(unit.pos)) continue;
    const hours = HOURS.get(unit.lemma.toLowerCase());
    const lemma = unit.lemma.toLowerCase().replace(/^(char|chars)$/, 'character');
    found.push({
      low: low * (hours ?? 1),
      high: high * (hours ?? 1),
      unit: hours ? 'hour' : lemma,
      start: token.start,
      end: unit.end,
    });
    i = next;
  }
  return found;
}

/**
 * Two amounts of the same unit that do not meet, or `null`; where the two texts share any amount of a unit,
 * its others say nothing ("50 for the first line and 72 for the rest").
 */
export function findQuantityContrast(
  a: readonly Token[],
  b: readonly Token[],
): { a: Quantity; b: Quantity } | null {
  const [ofA, ofB] = [findQuantities(a), findQuantities(b)];
  const meets = (x: Quantity, y: Quantity) =>
    x.unit === y.unit && x.low <= y.high && y.low <= x.high;
  for (const quantity of ofA) {
    const shared = ofA.some((x) => x.unit === quantity.unit && ofB.some((y) => meets(x, y)));
    const apart = ofB.find(({ unit }) => unit === quantity.unit);
    if (!shared && apart) return { a: quantity, b: apart };
  }
  return null;
}
