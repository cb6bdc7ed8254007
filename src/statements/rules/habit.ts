import { patternRule, phrase, verdict } from './pattern-rule.ts';

const SOMETIMES =
  '(?:always|usually|generally|normally|typically|mostly|often|sometimes|occasionally|regularly|personally|now|almost always|nearly always|simply|just|try to|tend to|like to|prefer to|make sure to|make sure i|make it a point to|make a point to|choose to|also|only|then)';
/** Verbs that tell of a mind or a past rather than of something to do. */
const NOT_A_DEED =
  '(?!(?:do|don|didn|did|ca|couldn|wouldn|won|could|wo|would|can|will|am|are|was|were|had|have (?:been|had)|been|get (?:asked|it)|know|knew|think|thought|thinking|mean|said|say|wonder|wish|remember|forget|feel|felt|hear|heard|see|saw|wanted|thank|understand|suspect|suppose|find (?:it|this|that|myself)|got|did|went|loved|like|love|hate|assume|assumed|doubt|hope|laugh|cry|worry|dread|struggle|fail|lose)\\b)';

/**
 * What the author does, offered as an example to follow: a habit, something that helped, what the author would do.
 * - yes do: I always let the dough rest overnight.
 * - yes do: For me, it's helped to set the table the night before.
 * - yes do: These days I usually write the list on paper.
 * - yes do: I'd call them first.
 * - yes do: What works for me is a short nap.
 * - yes do: So I make sure I label every jar.
 * - yes do: I've found that a cold rinse helps.
 * - yes do: I personally choose to paint by daylight.
 * - yes do: Keeping a diary has helped me a lot.
 * - yes avoid: I never water at noon.
 * - yes avoid: I try not to lift anything heavy.
 * - no: I always wondered why.
 * - no: I would be glad to hear from you.
 * - no: I usually feel tired by then.
 * - no: I'd like to thank my editor.
 * - no: I'd never heard of it.
 * - no: I just don't know them.
 */
export const habit = patternRule('habit', [
  phrase(
    /\bfor (?:me|us)(?: personally)?,? (?:it(?:'s| has) (?:really |always |also )?(?:helped|worked)(?: best| well)?|it (?:really |always )?(?:helps|works)(?: best| well)?) to\b/,
    'do',
    'may',
  ),
  phrase(/\bit(?:'s| has)(?: really| also| always)? helped (?:me|us)(?: a lot)? to\b/, 'do', 'may'),
  phrase(
    /\bwhat (?:works|worked|helps|helped|has worked|has helped)(?: best| well| me| us| for me| for us)* (?:is|was|has been)\b(?: to\b)?/,
    'do',
    'may',
  ),
  phrase(
    /\bi(?:'ve| have)(?: \w+ly| also| always)? (?:found|learned|learnt|discovered)(?: that)? (?!(?:it|this|out|myself|the hard way)\b)(?=[^.;]{3,80}\b(?:helps?|works|is (?:\w+ )?(?:best|easier|better|worth|enough|key|useful|helpful))\b)/,
    'do',
    'may',
  ),
  phrase(
    /\b(?:i|we)(?:'ve| have)? (?:always |personally )?(?:made|make|keep|kept|have|had) (?:it )?(?:a |my |our )(?:rule|habit|point|policy|practice) (?<neg>not |never )?(?:to|of)\b/,
    'do',
    'may',
  ),
  phrase(
    /\b(?:i|we) (?:always |usually |generally )?(?:try|aim|strive) (?:not|never) to\b/,
    'avoid',
    'may',
  ),
  phrase(
    new RegExp(
      `(?:^|[,;:—–] |\\b(?:so|and|but|which is why|that's why|days|why) )(?:i|we) (?:almost |nearly |personally )?never ${NOT_A_DEED}(?=\\w+(?<!ed)\\b)`,
    ),
    'avoid',
    'may',
  ),
  phrase(
    new RegExp(
      `(?:^|[,;:—–] |\\b(?:so|and|but|which is why|that's why|days|why) )i (?:will )?(?:${SOMETIMES} )+${NOT_A_DEED}(?=\\w+(?<!ed)\\b)`,
    ),
    'do',
    'may',
  ),
  phrase(
    /(?:^|[,;:—–(] ?|\b(?:so|and|but|personally|then|honestly|maybe) )(?:i|we)(?:'d| would)(?: probably| just| also| still| always| definitely| honestly| personally| strongly| simply| rather| at least| first| then| actually| certainly| instead)* (?!(?:not|never|n't|be|have|like|love|say|hate|think|guess|imagine|argue|add|wish|appreciate|hope|assume|expect|want|been|had|see|feel|bet|agree|know|call it|mind|highly|recommend|suggest|jump|get|go back|stay|return|probably)\b)(?=[a-z]+\b)(?!\w+(?:ed|en)\b)/,
    'do',
    'may',
  ),
  verdict(
    /^(?:also,? |but |and |so |personally,? )?(?!(?:this|that|it|which|he|she|they|there)\b)[^;.]{3,90}?\b(?:has|have|'s) (?:really |always |also |definitely |actually |greatly )*(?:helped|worked (?:well|best|wonders)|saved|served)(?: \w+ly)? (?:me|us|for me|for us|wonders)\b/,
    'do',
    'may',
  ),
]);
