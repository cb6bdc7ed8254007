import { patternRule, verdict } from './pattern-rule.ts';

/**
 * A claim about how things will turn out for the reader, which steers what to do.
 * - yes avoid: You'll never know the real reason.
 * - yes avoid: There's almost no chance they will answer.
 * - yes do: You never know who is listening.
 * - no: He never knew the reason.
 * - no: There is no chance of rain today in the story.
 */
export const belief = patternRule('belief', [
  verdict(
    /^(?:and |but |after all,? |besides,? )?you (?:just |really )?never (?:really )?know\b/,
    'do',
    'may',
  ),
  verdict(
    /\byou(?:'ll| will)(?: probably| almost certainly| likely| most likely)? (?:never|rarely|seldom|hardly ever|not|hardly) (?:\w+ly )?(?:know|learn|find out|get|hear|be told|understand|discover|receive|see)\b/,
    'avoid',
    'may',
  ),
  verdict(
    /\bthere(?:'s| is) (?:almost|practically|virtually|basically|next to) no (?:chance|hope|way|point)\b/,
    'avoid',
    'may',
  ),
]);
