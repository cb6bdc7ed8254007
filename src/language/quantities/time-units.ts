/** Units of time in hours, so that "a day" and "24 hours" meet. */
export const HOURS: ReadonlyMap<string, number> = new Map([
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
/** How often a year something "a day" or "weekly" comes. */
export const A_YEAR: ReadonlyMap<string, number> = new Map([
  ['hour', 8760],
  ['day', 365],
  ['morning', 365],
  ['evening', 365],
  ['night', 365],
  ['week', 52],
  ['month', 12],
  ['year', 1],
]);
/** Adverbs of frequency and the period they name. */
export const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
]);
