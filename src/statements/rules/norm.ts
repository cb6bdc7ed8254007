import { patternRule, phrase, verdict } from './pattern-rule.ts';

/** A thing, in some words; of persons a plain present tells what they do, not what is to be done. */
const SUBJECT =
  '(?!(?:i|you|he|she|they|we|it|there|this|that|who|which|what|these|those)\\b)[\\w\'`"“(/.-]+(?: (?!(?:that|which|who|because)\\b)[\\w\'’`"”()/.,-]+){0,9}?';

/**
 * A rule put as a fact, as house rules and standards are: "nobody leaves without", "is never opened", "no shoes indoors".
 * - yes do: Nobody leaves without a key.
 * - yes avoid: The lid is never opened early.
 * - yes avoid: NEVER wet brushes in the drawer.
 * - yes do: The gate always stays shut.
 * - yes avoid: No shoes indoors.
 * - yes do: One pot, one plant.
 * - yes avoid: Nobody should carry it alone.
 * - yes do: The door must be kept closed.
 * - yes do: The only thing you do in here is rest.
 * - yes do: Old paint is to be scraped off.
 * - no: Nobody knows why.
 * - no: It was never opened.
 * - no: No doubt it rained.
 * - no: No wonder.
 * - no: The wind takes everything that is not tied down.
 */
export const norm = patternRule('norm', [
  phrase(
    /^(?:nobody|no one|no-one|none of (?:us|you))(?: here| ever)? (?:should|must|needs? to|has to|ought to)(?: ever| have to)?\b/,
    'avoid',
    'should',
  ),
  verdict(
    /^(?:nobody|no one|no-one) (?!(?:knows?|knew|cares?|likes?|wants?|wanted|is|was|can|could|will|would|really|ever|said|told|else|notices?|sees?|has|had|likes|thinks?|believes?|enjoys?|remembers?|expects?|needs)\b)\w+s\b/,
    'do',
    'must',
  ),
  verdict(
    new RegExp(
      `^(?:so |and |but )?${SUBJECT} (?:is|are|gets?|stays?)(?: simply| just)? (?:never|not to be|not)(?: ever)? (?!(?:a|an|the|so|very|only|just|always|enough|everything|to|that|because|as|in|for|from|much|quite|really|too|yet|even|all|what|how|going|sure|been|your|my|our)\\b)\\w+(?:ed|en|ne|wn|ght|pt|ut|ld|de|id)\\b`,
    ),
    'avoid',
    'must',
  ),
  verdict(
    new RegExp(
      `^(?:so |and |but )?${SUBJECT} (?:(?:is|are) to be|must be|must always|always stays?) \\w+`,
    ),
    'do',
    'must',
  ),
  verdict(
    /^(?:"|“)?never (?!(?:mind|again|before|been|a|an|the|have|had|has|did|was|in|fear|say|once|ever)\b)\W?\w+/,
    'avoid',
    'must',
  ),
  verdict(
    /^no (?!(?:doubt|wonder|matter|problem|thanks|one|idea|surprise|longer|more\b.* than|luck|less|joke|need|amount|kidding|such|sooner|way|worries|i|he|she|it|you|we|they|two|single|need)\b)[\w'-]+(?: [\w'-]+){0,3}(?:[,.:;!(–—]|$)(?!.*\b(?:was|were|had)\b)/,
    'avoid',
    'should',
  ),
  verdict(
    /^(?:one|every|each) [\w-]+(?: [\w-]+){0,2}, (?:one|its own|a|an) [\w-]+(?: [\w-]+){0,3}\W*$/,
    'do',
    'should',
  ),
  phrase(
    /\bthe only (?:thing|one|place|time)s? (?:that )?(?:you|we|i)(?:'d| would| should| do| ever)?[^,.;]{0,40}? (?:is|are)\b(?: to\b)?/,
    'do',
    'must',
  ),
]);
