import { patternRule, phrase, verdict } from './pattern-rule.ts';

const ADVERB =
  '(?:(?:also|always|often|usually|generally|really|very|so|quite|just|still|probably|particularly|especially|absolutely|perfectly|equally|extremely|much|far|even|sometimes|more|most|totally|completely) )*';
const GOOD =
  '(?:good|great|wise|smart|best|better|important|essential|crucial|vital|key|critical|helpful|useful|worthwhile|advisable|sensible|fine|ok|okay|acceptable|necessary|healthy|imperative|beneficial|safe|safer|recommended|preferable|excellent|reasonable|nice|handy)';
const BAD =
  '(?:bad|terrible|poor|unwise|risky|dangerous|pointless|useless|foolish|rude|harmful|wrong|unnecessary|inadvisable|counterproductive|unhelpful|unprofessional|silly|futile)';
const NOUN =
  '(?: (?:idea|practice|thing|choice|option|move|habit|rule|rule of thumb|time|plan|policy|step|strategy|bet|form|advice|way))?';
const IT_IS =
  "(?<!\\b(?:why|how|whether|because|if) )\\b(?:it|this|that|now)(?:'s| is| would be| can be| may be| might be| will be|'ll be| is usually| seems)";
const NEG = "(?<neg> not| never|n't|n't ever)?";
const TO =
  '(?: for (?:you|me|us|everyone|both))?(?: here| then)?,? (?<neg2>not |never )?to\\b(?! (?:note|mention|see|say)\\b)';

/**
 * A judgement that tells the reader what to do: "it's a good idea to", "there is no reason to", "better off", "worth".
 * - yes do: It's a good idea to label the jars.
 * - yes do: It is also important to let the dough rest.
 * - yes do: You're better off buying a used one.
 * - yes do: There's no harm in asking twice.
 * - yes do: It pays to read the small print.
 * - yes do: It might be worth calling ahead.
 * - yes do: Having one fixed, quiet place for it will help you begin.
 * - yes do: The important thing here is to keep the lid on.
 * - yes avoid: I don't think it's a good idea to dig in the rain.
 * - yes avoid: I don’t think digging in the rain is a good idea.
 * - yes avoid: I wouldn’t bother peeling them.
 * - yes avoid: I can’t see the point of ironing towels.
 * - yes avoid: There is no reason to hurry.
 * - yes avoid: It's important not to stir it.
 * - yes avoid: It's a mistake to rinse mushrooms.
 * - yes avoid: There's no need to peel them.
 * - yes do: Taking ten minutes to sharpen the knife will save you an hour.
 * - yes do: If you stay longer make sure you book a table.
 * - no: It is important to note that both are green.
 * - no: It was a good idea at the time.
 * - no: It is a good idea that nobody tried.
 */
export const evaluative = patternRule('evaluative', [
  phrase(
    new RegExp(
      `\\b(?:don't|do not|wouldn't|would not|doesn't|never) (?:really |necessarily |personally )?(?:think|believe|find|consider|feel)(?: that)? (?=\\w+ing\\b[^.;]{2,80}\\b(?:is|are|makes|to be)? ?${ADVERB}(?:an? )?${ADVERB}(?:${GOOD}|worth|sense)\\b)`,
    ),
    'avoid',
    'should',
  ),
  phrase(
    /\b(?:i|we)(?:'d| would)(?:n't| never| not| rather not| think twice (?:before|about))(?: ever| bother to| bother)? (?!bother|have\b|be\b|say\b|know\b|call\b|want\b|mind\b|change\b|hesitate\b)(?=\w+)/,
    'avoid',
    'should',
  ),
  phrase(
    /\b(?:don't|do not|doesn't|can't|cannot|never) (?:really |quite )?see (?:the |any |much )?(?:point|use|sense|value|benefit|reason) (?:in|of|to|for)\b/,
    'avoid',
    'should',
  ),

  phrase(
    new RegExp(
      `\\b(?:don't|do not|wouldn't|doesn't|not|never) (?:really |necessarily )?(?:think|believe|find|say|consider|feel)(?: that)? (?:it(?:'s| is)?|this is) ${ADVERB}(?:an? |the )?${ADVERB}${GOOD}${NOUN}${TO}`,
    ),
    'avoid',
    'should',
  ),
  phrase(
    new RegExp(`${IT_IS}${NEG} ${ADVERB}(?:an? |the |my |our )?${ADVERB}${GOOD}${NOUN}${TO}`),
    'do',
    'should',
  ),
  phrase(
    new RegExp(
      `${IT_IS}${NEG} ${ADVERB}(?:an? |the )?${ADVERB}(?:${BAD}${NOUN}|mistake|waste of (?:time|money|energy|effort))${TO}`,
    ),
    'avoid',
    'should',
  ),
  phrase(
    /\bthere(?:'s| is| are| isn't| is not)(?: really| absolutely| also| usually)? (?:no|any|little|not much) (?:good |real |earthly )?(?:reason|point|use|sense|benefit|value)(?: to| in| for| of)\b/,
    'avoid',
    'should',
  ),
  phrase(
    /\b(?:there(?:'s| is|'re| are)(?: really| absolutely| also)? )?no need (?:to|for)\b/,
    'avoid',
    'may',
  ),
  phrase(
    /\bthere(?:'s| is)(?: really| absolutely)? (?:no (?:harm|shame)|nothing wrong)(?: in| with)\b/,
    'do',
    'may',
  ),
  phrase(
    /\bit (?:always |often |really |usually |also |can |will |would )*(?:pays?|helps?|makes? sense)(?: you| me)?(?: to\b)/,
    'do',
    'should',
  ),
  phrase(
    /\b(?:is|'s|are|be|well)(?<neg> not|n't)? (?:\w+ly |always |also |well |definitely )*worth (?:the \w+ (?:to|of)\b|it to\b|your while to\b|(?!noting|mentioning|pointing|sharing|remembering|reading|repeating)(?=\w+ing\b))/,
    'do',
    'should',
  ),
  phrase(
    /(?<!\b(?:to|will|'ll|can|could|would|you|they|we|i|and i|always) )\b(?:make|be|making) (?:very |absolutely |doubly )?(?:sure|certain)\b(?: that| to)?/,
    'do',
    'must',
  ),
  phrase(/\bit(?:'s| is) never too (?:late|early|soon) to\b/, 'do', 'should'),
  phrase(
    /\byou(?:'re| are|'ll be| will be|'d be| would be)(?: much| far| usually| probably| often)* better off(?: just)?\b/,
    'do',
    'should',
  ),
  phrase(/\byou(?:'d| would) (?:do well|be (?:wise|smart|well advised)) to\b/, 'do', 'should'),
  phrase(
    /\b(?:the|one|another|my|our|an?)(?: other| single| very| particularly| really)? (?:best|important|good|great|nice|useful|helpful|first|next|last|only|easiest|simplest|most (?:important|useful|helpful|effective)|key|main|better|ideal|smartest|worst) (?:thing|way|step|option|approach|strategy|move|trick|part|place|time)?[^.,;:]{0,60}?(?:is|are|would be)(?: probably| usually| always| simply| just)? (?<neg>not )?to\b/,
    'do',
    'should',
  ),
  verdict(
    /^(?:if [^,]+, |when [^,]+, |in [^,]+, |also,? |and |so |but )?(?!(?:during|according|including|regarding|considering|everything|nothing|something|anything|morning|evening|meeting|being)\b)\w+ing\b (?!(?:\w+ ){0,12}(?:was|were|felt|had)\b)[^;.]{2,120}? (?:will|can|helps?|is|may|really)(?: \w+ly| only| also| always| often| greatly)* (?:help|benefit|save|prevent|improve|make it easier|pay off|reduce|increase|go a long way|an? (?:great|good|excellent) (?:way|idea|habit|start|preparation|practice)|good|useful|essential|important|crucial|key|vital)\b/,
    'do',
    'should',
  ),
]);
