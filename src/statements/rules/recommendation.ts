import { patternRule, phrase, verdict } from './pattern-rule.ts';

/**
 * Advice named as such: "I recommend", "my tip is", "is encouraged", "feel free to".
 * - yes do: I'd strongly recommend sharpening it first.
 * - yes do: We suggest that you leave it overnight.
 * - yes do: My best tip is to start small.
 * - yes do: Feel free to double the garlic.
 * - yes do: I personally prefer a wooden spoon over metal.
 * - yes do: Gloves are highly recommended.
 * - yes do: The method I use is the two-list system.
 * - yes avoid: I would not recommend painting it twice.
 * - yes avoid: We advise against washing it.
 * - yes avoid: Long titles are discouraged.
 * - yes do: If they look ripe, I’m all for picking them now.
 * - no: He recommended a film to his sister.
 * - no: My tip jar is empty.
 */
export const recommendation = patternRule('recommendation', [
  phrase(
    /\b(?:i|we|i'd|we'd)(?: would| 'd|'d| will|'ll)?(?: \w+ly| also| always| still)* (?:advise|recommend|caution|warn)(?: you| people| anyone| everyone)? against\b/,
    'avoid',
    'should',
  ),
  phrase(
    /\b(?:i|we|i'd|we'd)(?: would|'d| do| can| could|'ll| will)?(?<neg>n't| not| never)?(?: \w+ly| also| always| still| only)* (?:recommend|suggest|advise|urge|encourage|advocate|prefer)(?! it's)(?: that)?(?: (?:you|people|anyone|everyone|everybody|using))?(?: (?<neg2>not))?(?: to\b)?/,
    'do',
    'should',
  ),
  phrase(
    /\b(?:my|our|one|the|a|another)(?: (?:only|other|final|last|best|biggest|main|number one|first|general|good|simple|top|single|key|golden))*(?: (?:advice|tip|suggestion|recommendation|trick|rule|secret|rule of thumb|piece of advice|takeaway|hack|lesson|goal|key|bottom line))(?: here| i can give| for you| to this| i have| for this)?(?: is|:| would be)(?: that you should| simply| just| always)? (?:to )?(?<neg>not to |never |don't |not )?(?!(?:an?|the|that|this|why|how|what|very|so|empty|full)\b)/,
    'do',
    'should',
  ),
  phrase(
    /\b(?:the|my|our|one|a)(?: \w+)? (?:method|approach|technique|system|tool|trick|rule|strategy|routine)(?: that)? (?:i|we) (?:use|like|follow|prefer|recommend|swear by)(?: \w+)? is\b/,
    'do',
    'may',
  ),
  phrase(
    /(?:^|[,;:—–-] ?|\b(?:overall|so|and|but),? )(?:would|can|cannot|can't)(?<neg>n't| not|nt)?(?: \w+ly)* recommend\b/,
    'do',
    'should',
  ),
  phrase(/\bif i (?:were|was) you,? i(?:'d| would)(?<neg> not|n't| never)?\b/, 'do', 'should'),
  phrase(/\bi(?:'m| am) all for\b/, 'do', 'may'),
  phrase(
    /\bwould be (?:well |strongly |highly )?(?:advised|suggested|recommended) to\b/,
    'do',
    'should',
  ),
  phrase(/\b(?:please )?feel free to\b/, 'do', 'may'),
  phrase(
    /\byou(?:'re| are) (?:always )?(?:welcome|free|allowed|encouraged|advised|expected|required|supposed) (?<neg>not )?to\b/,
    'do',
    'may',
  ),
  phrase(
    /\bit(?:'s| is)(?: \w+ly| generally| also)* (?<neg>not )?(?:recommended|advised|suggested|encouraged|preferred|required)(?:\]\([^)]*\))?(?: that you)?(?: to\b)?/,
    'do',
    'should',
  ),
  phrase(
    /\bit(?:'s| is)(?: \w+ly| generally| also)* (?:discouraged|forbidden|prohibited|not allowed)(?: to\b)?/,
    'avoid',
    'must',
  ),
  verdict(
    /^(?!.*\b(?:there|which|that|when|where|their|who)\b)[\w'`/-][^,;:]{1,60} (?:is|are)(?: \w+ly| also| always| generally)* (?<neg>not )?(?:recommended|encouraged|advised|preferred|required|mandatory|a must|a must-have|your (?:best )?friends?)\b/,
    'do',
    'should',
  ),
  verdict(
    /^(?!.*\b(?:there|which|that|when|where|who)\b)[\w'`/-][^,;:]{1,60} (?:is|are)(?: \w+ly| also| always| generally)* (?:discouraged|prohibited|forbidden|not allowed|not permitted|frowned upon|a no-no|the enemy|an anti-?pattern|considered harmful|a bad (?:idea|habit|practice)|a waste of (?:time|money)|a mistake)\b/,
    'avoid',
    'should',
  ),
]);
