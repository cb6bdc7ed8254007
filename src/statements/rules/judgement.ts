import { patternRule, verdict } from './pattern-rule.ts';

/** A subject that is a thing or a deed; what is said of persons gives no advice. */
const SUBJECT =
  '(?:^|[,;:—–] |\\b(?:and|but|so) )(?!(?:i|you|he|she|they|we|it|this|that|there|and|but|so|or|who|which|what|here|nothing|something|everything|if|when)\\b)[\\w\'’`"“(/.-]+(?: (?!(?:was|were|had|who|which|because|that|there)\\b)[\\w\'’`"”()/.-]+){0,9}?';
const IS =
  "(?:'s| is| are| isn't| aren't| can be| would be| may be| will be|'ll be| seems| remains)";
const HOW =
  '(?: (?:just|simply|usually|often|always|almost|nearly|perfectly|quite|very|really|rather|also|still|mostly|largely|completely|absolutely|generally|probably|definitely|all|more than|a bit|even|most|by far|pretty|entirely|wildly|vastly|never))*';

/**
 * A judgement of a thing or a deed that tells whether to bother: "is fine", "is overrated", "beats", "is better than".
 * - yes do: Tap water is fine.
 * - yes do: Two coats are plenty.
 * - yes do: A cheap brush beats an expensive roller.
 * - yes do: Walking is better than waiting.
 * - yes do: An hour on Sunday will save you a whole evening.
 * - yes do: A blunt knife does more harm than a sharp one.
 * - yes avoid: Primer is a waste of money.
 * - yes avoid: The third coat is pointless.
 * - yes avoid: Expensive brushes are overrated.
 * - yes avoid: A second lock makes no difference.
 * - yes avoid: Glitter is not needed.
 * - no: The weather is fine today, she said.
 * - no: They were better than us.
 * - no: It was a waste of money.
 * - no: The longer you wait, the faster your heart beats, they say.
 * - no: I get on with them, and there is still enough to do.
 */
export const judgement = patternRule('judgement', [
  verdict(
    new RegExp(
      `${SUBJECT}${IS}(?<neg> not|n't)?${HOW} (?:fine|ok|okay|all right|alright|plenty|ample|enough|sufficient|allowed|permitted|acceptable|tolerated|worthwhile|worth it|harmless|essential|indispensable|invaluable|a must|necessary|the way to go|good enough|your best bet|the best (?:\\w+ ){0,3}you|safe|no sin|welcome|needed|recommended|preferred|all you need)\\b(?! today)(?!,? (?:said|she|he|they) )`,
    ),
    'do',
    'may',
  ),
  verdict(
    new RegExp(
      `${SUBJECT}${IS}(?<neg> not|n't)?${HOW} (?:(?:a|an|the|of|in|as) )?(?:\\w+ )?(?:waste of (?:\\w+ )?(?:time|money|effort|energy|space|paper|breath)|pointless|useless|worthless|overrated|unnecessary|superfluous|meaningless|counterproductive|no use|little use|no substitute|not needed|optional|nonsense|myth|mistake|trap|bad idea|bad habit|bad sign|false economy|recipe for|a luxury|harmful|dangerous|risky|overkill|gimmick|no help|a sin|wrong|forbidden|banned|discouraged|frowned upon|asking for trouble|a crutch|off limits|the enemy)\\b(?!,? (?:said|she|he|they) )`,
    ),
    'avoid',
    'may',
  ),
  verdict(
    new RegExp(
      `${SUBJECT} (?:(?:usually|almost always|always|often|mostly|nearly always|generally|still) )?(?:(?:beats?|trumps?|outweighs?)(?= \\w)|is(?: \\w+)? (?:better|cheaper|safer|kinder|wiser|easier|healthier|simpler|faster|stronger) than|are(?: \\w+)? (?:better|cheaper|safer|kinder|wiser|easier|healthier|simpler|faster|stronger) than|(?:does|do|will do|brings?|buys?|tells?)(?: you| them)? (?:far |much |a lot )?(?:more|better)\\b[^.;]{0,60}\\bthan)\\b`,
    ),
    'do',
    'may',
  ),
  verdict(
    new RegExp(
      `${SUBJECT} (?:will|can|could|'ll)(?: \\w+ly| also| often| easily)? (?:save|spare|cost|earn|buy|repay|serve)(?: you| your)\\b(?! (?:two|dear|more))`,
    ),
    'do',
    'may',
  ),
  verdict(
    new RegExp(
      `${SUBJECT} (?:makes?|made?|will make|do(?:es)?|will do)(?<neg> no| not(?: any)?| any| little|n't make (?:any|a|much))? (?:real |real-world |measurable |noticeable |great )?(?:difference|sense|harm)\\b`,
    ),
    'do',
    'may',
  ),
]);
