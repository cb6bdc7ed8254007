import type { TextSpan } from '../../model/span.ts';
import type { StatementParts } from '../../model/statement.ts';
import type { Reading } from '../reading.ts';
import { findAmount } from './amount.ts';
import { findCondition } from './condition.ts';
import { findObject } from './object.ts';
import { findReason } from './reason.ts';
import { findTiming } from './timing.ts';

/**
 * Action, object, condition, time, amount and reason of a statement; offsets count in the sentence's text.
 * @param rule name of the rule that found it
 */
export function findParts(
  { sentence: { text }, tokens, lower }: Reading,
  action: TextSpan | null,
  rule: string,
): StatementParts {
  const [timing, reason] = [findTiming(text, lower), findReason(text, lower)];
  return {
    action,
    object: findObject(text, tokens, { action, timing }, rule),
    condition: findCondition(text, lower),
    timing,
    amount: findAmount(text, timing, reason),
    reason,
  };
}
