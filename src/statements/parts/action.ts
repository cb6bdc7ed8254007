import type { TextSpan } from '../../model/span.ts';
import { JUDGING_RULES } from '../../model/statement.ts';
import { trimSpan } from './phrase-span.ts';

/** Ends of what to do: a second clause, a reason or an aside. */
const END =
  /[;—–:]| - |\.(?:\s|$)|[!?]|, (?=(?:and|but|so|because|as|since|which|who|even|although|though|especially|unless|if|or|while|rather|not|otherwise|then|it|you|they|we|i|he|she|this|that|these|those|there)\b)|, (?=(?:an?|the) \w+ \w+s (?:an?|the|it|you|your|them|their|its)\b)| \((?=[^)]{12})| (?=(?:because|so that|even though|although|unless|otherwise)\b)| (?=(?:is|isn't|would be) (?:\w+ )?(?:a |an )?(?:good|bad|great|poor|terrible|wise|smart|worth)\b)| (?=only (?:if|when)\b)|(?<!\b(?:minute|hour|day|night|week|month|year)s?) (?=(?:before|until|if|when|whenever|while|even if|after|once) (?:you|it|they|the|your|he|she|we|i|there|someone|people|others|something)\b)/;
const SHORTEST = 8;

const VERDICT =
  /(?:'s|n't)? (?:is|are|isn't|aren't|was|will|can|could|would|may|seems?|remains?|makes?|does|do|don't|doesn't|beats?|works?|brings?|buys?|trumps?|outweighs?)\b/;

/**
 * What to do or to avoid: from its first word to the end of its clause, or, where a thing is judged, to the verb that
 * leads to the judgement; offsets count in `text`.
 */
export function findAction(
  text: string,
  lower: string,
  from: number,
  rule: string,
): TextSpan | null {
  const verdict = JUDGING_RULES.has(rule) ? VERDICT.exec(lower.slice(from)) : null;
  const rest = verdict ? lower.slice(from, from + verdict.index) : lower.slice(from);
  let end = rest.length;
  let at = 0;
  while (at < rest.length) {
    const match = END.exec(rest.slice(at));
    if (!match) break;
    if (at + match.index >= SHORTEST) {
      end = at + match.index;
      break;
    }
    at += match.index + Math.max(1, match[0].length);
  }
  return trimSpan(text, from, from + closingBracket(rest.slice(0, end)));
}

/** Where a bracket closes that was opened before, or the end. */
function closingBracket(words: string): number {
  let depth = 0;
  for (const [at, sign] of [...words].entries()) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return at;
  }
  return words.length;
}
