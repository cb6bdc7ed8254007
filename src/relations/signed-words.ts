import type { Token } from '../language/token.ts';
import type { TextSpan } from '../model/span.ts';
import { JUDGING_RULES, type Statement, type StatementParts } from '../model/statement.ts';
import { findDenied } from './contrasts/denial.ts';
import { findSides } from './contrasts/find-opposites.ts';
import { type FoundPhrase, phraseFinder } from './contrasts/phrase-finder.ts';
import { DEED_CLASSES } from './words/verb-classes.ts';

/** 1 for a word that a statement is for or takes as it is, −1 for one it denies or is against. */
export type Sign = 1 | -1;

/** The words of a statement with whether it is for or against what they name. */
export interface SignedWords {
  /** One a token. */
  readonly signs: readonly Sign[];
  /** By the stem of each telling word, at its first place. */
  readonly stems: ReadonlyMap<string, Sign>;
  /** Words of the lists of opposites. */
  readonly sides: readonly FoundPhrase[];
  /** Verbs and verb phrases of the classes of deeds that do the same. */
  readonly deeds: readonly FoundPhrase[];
  /** Index of the token at which its action begins, 0 where there is none. */
  readonly action: number;
}

const findDeeds = phraseFinder(
  DEED_CLASSES.flatMap((deeds, index) => deeds.map((deed): [string, number] => [deed, index])),
);

/**
 * Whether a word belongs to what the advice only supposes, explains or grants: its condition, its reason, or what stands
 * before a "but" that leads to the action ("Text is fine, but call when it matters").
 */
function isAside(
  tokens: readonly Token[],
  at: number,
  action: number,
  { condition, reason }: StatementParts,
): boolean {
  const start = tokens[at]?.start ?? 0;
  const within = (span: TextSpan | null) =>
    span !== null && start >= span.start && start < span.end;
  const turn = tokens.findIndex(({ lower }, i) => lower === 'but' && i > at && i < action);
  return within(condition) || within(reason) || turn >= 0;
}

/**
 * Reads for each word of a statement whether it is denied. Denying words in the text tell it within their clause; for the
 * action the rule that found it knows better.
 * @param telling stems of the words that tell what the statement is about
 */
export function signWords(
  { stance, rule, parts }: Statement,
  tokens: readonly Token[],
  telling: ReadonlySet<string>,
): SignedWords {
  const denied = findDenied(tokens);
  const span = parts.action;
  const action = span
    ? Math.max(
        0,
        tokens.findIndex(({ start, pos }) => start >= span.start && pos !== 'PUNCT'),
      )
    : 0;
  const isAgainst = stance === 'avoid';
  const inAction = (at: number): boolean =>
    span !== null && at >= action && (tokens[at]?.start ?? 0) < span.end;
  // "You'll never get it" denies within the action already; "drop the lid" begins with its denial.
  const turned =
    span !== null &&
    (isAgainst
      ? !denied.some((is, at) => is && inAction(at))
      : denied[action] === true && denied[action - 1] === true);
  const before = JUDGING_RULES.has(rule) && isAgainst;
  const signs = denied.map((is, at): Sign => {
    const isDenied = before || (inAction(at) && turned) ? !is : is;
    return isDenied ? -1 : 1;
  });
  const stems = new Map<string, Sign>();
  for (const [at, { stem }] of tokens.entries())
    if (telling.has(stem) && !stems.has(stem)) stems.set(stem, signs[at] ?? 1);
  const advises = ({ first }: FoundPhrase): boolean => !isAside(tokens, first, action, parts);
  return {
    signs,
    stems,
    sides: findSides(tokens).filter(advises),
    deeds: findDeeds(tokens).filter(advises),
    action,
  };
}
