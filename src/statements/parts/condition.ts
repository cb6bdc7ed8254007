import type { TextSpan } from '../../model/span.ts';
import { matchSpan } from './phrase-span.ts';

const OPENERS =
  '(?:even )?if|unless|in case|as long as|provided(?: that)?|assuming|only when|when(?:ever)?|whether or not|whether';

/** The clause that says under which condition the advice holds ("if you live alone"); offsets count in `text`. */
export function findCondition(text: string, lower: string): TextSpan | null {
  return (
    matchSpan(
      text,
      lower,
      new RegExp(
        `(?<=^|[,;—–:] |\\b(?:and|but|so|then|also|finally|now),? )(?<part>(?:${OPENERS})\\b[^,;—–.()]{3,140})(?=[,;—–]| \\()`,
      ),
    ) ??
    matchSpan(
      text,
      lower,
      /(?<= )(?<part>(?:even if|only if|if|unless|in case|as long as|provided(?: that)?|except(?: when| if| for)?|only when|whenever|when)\b(?! possible)[^,;—–.()]{3,120})(?=[,;—–.!()]|$)/,
    )
  );
}
