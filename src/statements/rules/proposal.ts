import { patternRule, phrase } from './pattern-rule.ts';

/**
 * Advice put as a question or as an idea: "Why not", "How about", "Have you tried".
 * - yes do: Why not freeze the rest?
 * - yes do: How about a short walk after lunch?
 * - yes do: Have you considered renting one first?
 * - yes do: Why don't you ask the neighbours?
 * - yes do: Maybe try a thinner coat.
 * - yes do: It might be an idea to call ahead.
 * - yes do: What about asking for a smaller one?
 * - yes do: Another option is to leave the lid off.
 * - no: Why don't I sleep at night?
 * - no: How about you?
 * - no: Have you tried it?
 */
export const proposal = patternRule(
  'proposal',
  [
    phrase(
      /(?:^|[,;:—–(] ?|\b(?:so|and|but|then) )why not(?: just| simply| also)? (?!me\b|\?)(?=\w)/,
      'do',
      'may',
    ),
    phrase(/\bwhy (?:don't|do not) you(?: just| simply| also| try to)? (?=\w)/, 'do', 'may'),
    phrase(
      /(?:^|[,;:—–(] ?|\b(?:so|and|but|or) )(?:how|what) about (?=(?:an?|some|another)\b|\w+ing\b)/,
      'do',
      'may',
    ),
    phrase(
      /\bhave you (?:ever |already )?(?:thought (?:about|of)|considered|tried|looked (?:into|at)) (?!it\b|this\b|that\b|them\b|everything\b)(?=\w)/,
      'do',
      'may',
    ),
    phrase(
      /(?:^|[,;:—–(] ?|\b(?:so|and|but|or|then) )(?:maybe|perhaps)(?: you could| just| even| also| then)? (?=(?:try|start|consider|get|take|make|ask|go|talk|look|use|see|put|give|keep|set|let|find|do|read|write|buy|leave|offer|add|pick|choose)\b)/,
      'do',
      'may',
    ),
    phrase(/\bit (?:might|may|could|would) be (?:an|a good|a nice|a great) idea to\b/, 'do', 'may'),
    phrase(
      /\b(?:another|one|an|a second|a third|a better|a good|the other|the best|your best|a simple|an easy) (?:option|alternative|idea|possibility|approach|bet|way to go)(?: here| for this| might| would| could| may)* (?:is|be)(?: to\b|:)?/,
      'do',
      'may',
    ),
  ],
  { questions: true },
);
