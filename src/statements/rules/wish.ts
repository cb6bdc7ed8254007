import { patternRule, phrase, verdict } from './pattern-rule.ts';

const WELCOME =
  '(?:nice|great|good|useful|helpful|better|best|cool|ideal|awesome|handy|lovely|perfect|wonderful|beneficial|convenient|fantastic|desirable|an improvement|a (?:great|nice|good|useful|real|big|huge|helpful|welcome) (?:addition|improvement|feature|benefit|help|bonus|touch|idea|option|gesture|step)|a (?:bonus|plus|godsend|must)|welcome|pleasant|natural|appreciated)';
const HOW = '(?:(?:also|really|very|so|even|much|more|truly|just|certainly|definitely|super) )*';

/**
 * What somebody would have those in charge do: "it would be nice if", "there should be", "we need a way to".
 * - yes do: It would be nice if the tray were deeper.
 * - yes do: Would be great to have a second handle.
 * - yes do: I'd like to see more shade in the yard.
 * - yes do: There should be a rail on both sides.
 * - yes do: We need a way to lock the lid.
 * - yes do: A lamp above the desk would be useful.
 * - yes do: You need a plan.
 * - yes do: I wish the drawers were labelled.
 * - yes do: The curtains are in need of replacement.
 * - no: It would be nice, she said once.
 * - no: I would like to thank you.
 * - no: They needed a plan.
 */
export const wish = patternRule(
  'wish',
  [
    phrase(
      new RegExp(
        `\\b(?:it(?:'d| would| will| might)|would|that would) (?:also )?be ${HOW}${WELCOME}(?: (?:idea|thing|feature|addition|option))?(?: for (?:me|us|you|everyone|\\w+))?,?(?: for example,?)? (?:if|to|when|having|were)\\b`,
      ),
      'do',
      'may',
    ),
    phrase(
      /\b(?:i|we)(?:'d| would) (?:really |also |very much |just |still )*(?:like|love|prefer) (?:to (?:see|have|be able to|use|get|know|control|change|set|add)\b|an?\b|the\b|more\b|it if\b|access\b|some\b|(?!to\b)(?=\w+ to\b))/,
      'do',
      'may',
    ),
    phrase(
      /\bthere (?:really |also )?(?:should|must|needs? to|has to|have to|ought to)(?: also| always| really)? be\b/,
      'do',
      'should',
    ),
    phrase(
      /(?:^|[,;:—–(.] ?|\b(?:so|and|but|then|where|that) )(?:you|we|it)(?:'ll| will)?(?: really| also| just| always| still| definitely| only)* (?:need|want)s? (?=(?:an?|some|the|more|at least|your|support|access|better|another|other|one|two)\b)/,
      'do',
      'must',
    ),
    phrase(
      /^(?:also,? |and )?(?:really |badly )?needs? (?:an?|some|more|to|of|the|better)\b/,
      'do',
      'should',
    ),
    phrase(
      /\b(?:i|we) (?:really |just )?(?:wish|hope)(?: that)? (?=(?:there|the|it|they|you|we|i|that|\w+s)\b)/,
      'do',
      'may',
    ),
    phrase(
      /\b(?:in need of|could do with|could use)(?: an?| some| a bit of| a little)? (?=\w)/,
      'do',
      'may',
    ),
    verdict(
      new RegExp(
        `^(?!.*\\b(?:who|he|she)\\b)[\\w"'(\\[][^;]{2,140}?\\bwould(?: also| really)* be ${HOW}${WELCOME}\\b`,
      ),
      'do',
      'may',
    ),
    phrase(
      /^(?:can|could|would|will) (?:you|we|they)(?: please| also| at least)? (?:have|get|add|make|include|allow|create|provide|support|fix|change|please)\b/,
      'do',
      'may',
    ),
    phrase(/\b(?:pls|plz|please) (?=[a-z])/, 'do', 'should'),
  ],
  { questions: true },
);
