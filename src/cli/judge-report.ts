import type { JudgingPlan, JudgingTally } from '../judging/judge.ts';
import { count } from '../views/words.ts';

/** Rougher than it is counted, as it is an estimate. */
const STEP = 100;

/** What is going to be asked, in a line for a person. */
export function describePlan({ judge, asked, known, tokens }: JudgingPlan): string {
  if (asked === 0) {
    return known === 0
      ? `There is nothing to ask the judge ${judge}.\n`
      : `The judge ${judge} need not be asked: its answers on ${count(known, 'pair')} are known already.\n`;
  }
  const about = Math.ceil(tokens / STEP) * STEP;
  return `Asking the judge ${judge} about ${count(asked, 'pair')}; ${known} known already. That is roughly ${count(about, 'token')} to read.\n`;
}

/** What came of it, in a line for a person. */
export function describeTally({ confirmed, rejected, unanswered }: JudgingTally): string {
  return `The judge confirmed ${confirmed}, rejected ${rejected}, left ${unanswered} unanswered.\n`;
}
