import type { TextSpan } from '../../model/span.ts';
import { matchSpan } from './phrase-span.ts';

export const NUMBER =
  '(?:\\d+(?:[.,]\\d+)?|half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|a few|a couple of|several|some|every)';
export const UNIT =
  '(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|mornings?|afternoons?|evenings?|weekends?|weeks?|fortnights?|months?|quarters?|years?|business days?|working days?)';
const AMOUNT = `${NUMBER}(?: ?(?:-|–|to|or) ?${NUMBER})?[ -]${UNIT}\\b(?!-)`;
const EVENT =
  '(?: (?:after|before|later|ago|from now|into|in advance|ahead|prior to)(?: [^,;.—–]{2,50})?)?';

const PATTERNS: readonly RegExp[] = [
  /\b(?<part>(?:once|twice|three times|several times|\d+ times) (?:a|an|per|every|each) \w+)/,
  new RegExp(
    `\\b(?<part>(?:(?:within|after|in|for|every|at least|about|around|up to|the first|the next|no more than|once|twice|wait) )*${AMOUNT}${EVENT})`,
  ),
  /\b(?<part>(?:immediately|right away|straight away|at once|as soon as (?:possible|[^,;.]{3,40})|today|tonight|tomorrow|this week|next week|the same day|the next (?:day|morning)|the day (?:after|before)[^,;.]{0,30}|first thing[^,;.]{0,30}|daily|weekly|monthly|yearly|annually|(?:each|every) (?:day|morning|evening|night|week|month|year|quarter|few \w+)|in the (?:morning|evening|afternoon)s?|at the (?:start|end|beginning) of (?:the |each |every |your )?\w+|overnight|periodically|from time to time|regularly|years? down the road|in the (?:meantime|long run)))\b/,
  /(?:^|[,;—–] |\b(?:and|but|then),? |\b)(?<part>(?:after|before|once|until|while|during|as soon as) (?!all\b|long\b|more\b|again\b)[^,;.—–]{3,70})/,
];

/** The words that say when, how often or how long; offsets count in `text`. */
export function findTiming(text: string, lower: string): TextSpan | null {
  for (const pattern of PATTERNS) {
    const span = matchSpan(text, lower, pattern);
    if (span) return span;
  }
  return null;
}
