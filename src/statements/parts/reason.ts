import type { TextSpan } from '../../model/span.ts';
import { matchSpan } from './phrase-span.ts';

const PATTERNS: readonly RegExp[] = [
  /\b(?<part>(?:because|since|so that|in order to|otherwise|or else)\b(?! then)[^;]{4,220})/,
  /(?:, | )(?<part>so (?:you|it|they|that|your|he|she|we|there)\b[^;]{4,160})/,
  /(?:, )(?<part>as (?:it|this|that|they|you|there|the|he|she)\b[^;]{4,160})/,
  /(?:[—–] ?| - |; |\()(?<part>(?:it|this|that|they|you'll|you|he|she|there)(?:'s|'ll|'re| is| are| will| can| may| might| helps?| makes?| gives?| keeps?)\b[^;]{4,160})/,
];

/** The words that say why; offsets count in `text`. */
export function findReason(text: string, lower: string): TextSpan | null {
  for (const pattern of PATTERNS) {
    const span = matchSpan(text, lower, pattern);
    if (span) return span;
  }
  return null;
}
