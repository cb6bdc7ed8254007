import { NUMBER, valueOfNumber } from './numbers.ts';
import { A_YEAR, ADVERBS, HOURS } from './time-units.ts';

/** An amount with what it counts: `low` to `high`, the same for a single number; offsets count in the text. */
export interface Quantity {
  readonly low: number;
  readonly high: number;
  /** What is counted, in the singular; times are brought to hours, frequencies to times a year. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

const PERIOD = [...A_YEAR.keys()].join('|');
const TIME = [...HOURS.keys()].join('|');
const rangeFrom = (low: string): string => `(?<low>${low})(?: ?(?:-|–|to|or) ?(?<high>${NUMBER}))?`;
const RANGE = rangeFrom(NUMBER);
const ORDINALS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['other', [2, 2]],
  ['second', [2, 2]],
  ['third', [3, 3]],
  ['few', [2, 5]],
]);
/** Words behind a number that it does not count. */
const NO_UNITS = new Set(
  'of to or and the a an in on at more less other another times time per is are was as for with by from than into if thing place point side hand way who that'.split(
    ' ',
  ),
);

const FREQUENCY = new RegExp(
  `\\b(?:(?<often>once or twice|once|twice|(?:${NUMBER} (?:or|to|-|–) )?${NUMBER} times) (?:a|an|per|every|each) (?<period>${PERIOD})|(?:every|each) (?:(?<skip>other|second|third|few|${NUMBER}(?:(?: (?:or|to) |-|–)${NUMBER})?) )?(?<each>${PERIOD})s?|(?<adverb>${[...ADVERBS.keys()].join('|')}))\\b`,
  'g',
);
const MONEY = new RegExp(
  `[$£€] ?(?<low>${NUMBER})(?: ?(?:-|–|to|or) ?[$£€]? ?(?<high>${NUMBER}))?`,
  'g',
);
const SHARE = new RegExp(
  `(?<![\\w.])${RANGE} ?(?<sign>%|percent\\b|per cent\\b|°|degrees?\\b)`,
  'g',
);
const TIMED = new RegExp(
  `(?<![\\w.])(?:${RANGE}(?: an?)?|(?<one>an?|one))[ -](?<unit>${TIME})s?\\b(?!-)`,
  'g',
);
const COUNTED = new RegExp(
  `(?<![\\w.,$£€])(?!half-)${rangeFrom(`${NUMBER}|one`)}[ -](?<unit>[a-z]{2,})(?: (?<next>[a-z]{3,}s)\\b)?`,
  'g',
);

type Groups = Readonly<Record<string, string | undefined>>;

const span = ({ low, high }: Groups, factor = 1) => {
  const least = valueOfNumber(low ?? '1') * factor;
  return { low: least, high: high === undefined ? least : valueOfNumber(high) * factor };
};

/** The first and the last number in some words; 1 where there is none. */
const firstAndLast = (words: string): readonly [number, number] => {
  const numbers = [...words.matchAll(new RegExp(NUMBER, 'g'))].map(([word]) => valueOfNumber(word));
  return [numbers[0] ?? 1, numbers.at(-1) ?? 1];
};

/** "Once or twice", "two or three times": the least and the most. */
const timesOf = (often: string): readonly [number, number] => {
  if (often === 'once or twice') return [1, 2];
  return often === 'twice' ? [2, 2] : firstAndLast(often);
};

/** "Every other week", "every two to three weeks": the fewest and the most periods from one time to the next. */
const periodsBetween = (skip: string): readonly [number, number] =>
  ORDINALS.get(skip) ?? firstAndLast(skip);

const timesAYear = ({ often, period, each, adverb, skip }: Groups) => {
  const every = A_YEAR.get(period ?? each ?? ADVERBS.get(adverb ?? '') ?? '') ?? 1;
  const [least, most] = timesOf(often ?? 'once');
  const [shortest, longest] = periodsBetween(skip ?? '');
  const unit = 'times a year';
  return { low: (least * every) / longest, high: (most * every) / shortest, unit };
};

const singular = (word: string): string =>
  word.endsWith('ss')
    ? word
    : word.replace(/ies$/, 'y').replace(/(?<=o|x|sh|ch|ss)es$|(?<!s)s$/, '');

const counted = (groups: Groups) => {
  const { unit = '', next } = groups;
  // "Two small pots": what is counted stands behind the adjective.
  const word = next && !unit.endsWith('s') ? next : unit;
  return { ...span(groups), unit: NO_UNITS.has(unit) ? '' : singular(word) };
};

const READERS: readonly (readonly [RegExp, (groups: Groups) => Omit<Quantity, 'start' | 'end'>])[] =
  [
    [FREQUENCY, timesAYear],
    [MONEY, (groups) => ({ ...span(groups), unit: 'money' })],
    [
      SHARE,
      (groups) => ({
        ...span(groups),
        unit: /^(?:%|per)/.test(groups.sign ?? '') ? '%' : 'degree',
      }),
    ],
    [TIMED, (groups) => ({ ...span(groups, HOURS.get(groups.unit ?? '')), unit: 'hour' })],
    [COUNTED, counted],
  ];

/** "At least ten minutes" leaves the upper end open; an upper bound is an amount of its own ("no longer than"). */
const AT_LEAST = /\b(?:at least|no less than|a minimum of|more than|over)(?: a| about| some)? $/;

/** Every amount in a text, in the order of the kinds above; no words count twice. */
export function findQuantities(text: string): Quantity[] {
  const lower = text.toLowerCase();
  const found: Quantity[] = [];
  for (const [pattern, read] of READERS) {
    for (const match of lower.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const quantity = read(match.groups ?? {});
      const high = AT_LEAST.test(lower.slice(0, start)) ? Number.POSITIVE_INFINITY : quantity.high;
      if (quantity.unit !== '') found.push({ ...quantity, high, start, end });
    }
  }
  return found;
}
