import type { When } from '../model/statement.ts';
import { NUMBER } from './parts/timing.ts';

const after = (unit: string): RegExp =>
  new RegExp(
    `(?:\\b(?:after|within|in|wait|next) (?:another |a further |about |around |the next |at least |the first )?${NUMBER}(?: ?(?:-|–|to|or) ?${NUMBER})? ${unit}|${NUMBER}(?: ?(?:-|–|to|or) ?${NUMBER})? ${unit} (?:after|later|from now|into|have passed|has passed|passed|go by))\\b`,
  );

/** Tried in this order on the words about time; the first that matches tells when. */
const PATTERNS: readonly (readonly [When, RegExp])[] = [
  ['later', after('(?:months?|years?|quarters?)')],
  ['weeks', after('(?:weeks?|fortnights?)')],
  ['days', after('(?:days?|nights?|business days?|working days?)')],
  [
    'later',
    /\b(?:someday|one day|down the road|in the long run|long[- ]term|next year|in (?:the )?future|years from now)\b/,
  ],
  [
    'days',
    /\b(?:tomorrow|this week|next (?:day|morning)|the day after|the weekend|overnight|sleep on it|few days)\b/,
  ],
  [
    'now',
    /\b(?:immediately|right away|straight away|at once|today|tonight|as soon as possible|the same day|right now|within (?:\w+ )?(?:minutes?|hours?))\b/,
  ],
];

/** When to follow a piece of advice, told from its own words; `anytime` where they do not say. */
export function tellWhen(lower: string): When {
  return PATTERNS.find(([, pattern]) => pattern.test(lower))?.[0] ?? 'anytime';
}
