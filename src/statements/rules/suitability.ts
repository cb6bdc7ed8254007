import { patternRule, phrase, verdict } from './pattern-rule.ts';

/**
 * Who or what something is right for, which is how advice on choosing is mostly given.
 * - yes do: If you like it quiet, this is the place for you.
 * - yes do: If you only need one, the small model is fine.
 * - yes do: The old mill is well worth a visit.
 * - yes do: I would not hesitate to order it again.
 * - yes do: A wide brush works best.
 * - yes do: Physical distance is best.
 * - yes avoid: If you want a garden, it isn't the flat for you.
 * - yes avoid: Beware of the step.
 * - yes do: If you prefer it warm, there is a cover that fits all sizes.
 * - yes do: There is a tap around the corner.
 * - no: If you ask him, he is fine.
 * - no: This was the place for us.
 */
export const suitability = patternRule('suitability', [
  verdict(
    /\bif (?:you|your|you're|youre)\b[^.;!?]{3,120}?(?:,|-|then|\)| ) ?(?:then )?(?:this|it|that|\w+ \w+|the [\w ]{2,30}?)(?:'s| is| are| may be| might be| would be| will be| probably)(?: (?:probably|definitely|certainly|surely|also|likely))?(?<neg>n't| not)? (?:(?:probably|definitely|certainly|also|just|the|your|a|an|very|really|perfectly|right|good|great|best|ideal|perfect|\w+) ){0,4}(?:for you|place|one|choice|option|way|bet|fine|ideal|perfect|enough|right|great|best)\b/,
    'do',
    'may',
  ),
  verdict(
    /^(?!.*\b(?:was|were|had)\b).*?\bif (?:you|your|you're|youre)(?: are|'re| do| just| only| really| also)* (?:want|like|love|need|prefer|fancy|plan|looking (?:for|to)|after|on a|into|in the mood|don't (?:mind|want|like|need)|would (?:rather|like)|'d (?:rather|like|prefer)|find)\b/,
    'do',
    'may',
  ),
  verdict(
    /^(?!.*\b(?:was|were|had)\b)(?:[^.;]{0,60}[ (,–-])?there(?:'s| is| are)(?: also| even)? [^.;]{3,90}\b(?:near ?by|near|next door|next to|close by|(?:a)?round the corner|across the (?:street|road)|down the (?:street|road)|opposite|within walking distance|(?:a )?(?:few|couple|two|three)(?: of)? (?:doors|blocks|minutes|steps)|blocks?)\b/,
    'do',
    'may',
  ),
  verdict(
    /^(?!.*\b(?:was|were|had)\b)[^;.]{2,100}?\b(?:is|are|'s) (?:(?:well|definitely|really|certainly|always|also|absolutely) )*worth (?:a|an|the|every|it)\b/,
    'do',
    'may',
  ),
  verdict(
    /^(?!.*\b(?:was|were|had|who|he|she)\b)[^;]{0,100}?(?:^|\b(?:is|are|'s|makes?|also|but|really|very|but it's) )(?:(?:a|an|really|very|also|particularly|especially|great|good|nice) )*(?:great|ideal|perfect|handy|excellent|suitable|convenient|useful)(?: \w+){0,3} (?:for|if you)\b/,
    'do',
    'may',
  ),
  verdict(
    /^(?!.*\b(?:was|were|had)\b)(?:[^.;]{0,60}[ (,–-])?there(?:'s| is| are)(?: also| even)? [^.;]{0,60}\b(?:better|cheaper|nicer|easier|simpler|safer)\b/,
    'do',
    'may',
  ),
  verdict(
    /^(?!.*\b(?:was|were|had)\b)[^.;]{0,40}there(?:'s| is| are) [^.;]{3,90}\b(?:where|which|that) (?:you (?:can|could)|offers?|(?:might|may) (?:prove|be))\b/,
    'do',
    'may',
  ),
  phrase(/\b(?:would|will|can|could)(?:n't| not) hesitate to\b/, 'do', 'should'),
  phrase(
    /^(?:[^.,;:]{0,30}[,:—–-] )?(?:so |and |but |also )?(?:beware|watch out|look out|be warned)(?: of| for)?\b/,
    'avoid',
    'should',
  ),
  verdict(
    /^(?!.*\b(?:was|were|had|who|which|why|what|how)\b)(?:[^,;]{3,60}, )?(?!(?:this|that|it|there|he|she|they|you|i|we)\b)[\w'-]+(?: [\w'-]+){0,7} (?:is|are|works?|work) (?:(?:usually|often|always|generally|probably|almost always|simply|the) )*best(?:[.!,;]|$| (?:for|when|if|here|in|at|with|on)\b)/,
    'do',
    'should',
  ),
]);
