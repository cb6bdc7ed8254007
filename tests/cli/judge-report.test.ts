import { describe, expect, it } from 'vitest';
import { describePlan, describeTally } from '../../src/cli/judge-report.ts';

const plan = (asked: number, known: number, tokens: number): string =>
  describePlan({ judge: 'x', asked, known, tokens });

describe('what a judge is said to do', () => {
  it.each([
    [
      plan(1200, 2, 345_001),
      'Asking the judge x about 1,200 pairs; 2 known already. That is roughly 345,100 tokens to read.\n',
    ],
    [
      plan(1, 0, 300),
      'Asking the judge x about 1 pair; 0 known already. That is roughly 300 tokens to read.\n',
    ],
    [plan(0, 40, 0), 'The judge x need not be asked: its answers on 40 pairs are known already.\n'],
    [plan(0, 0, 0), 'There is nothing to ask the judge x.\n'],
    [
      describeTally({ confirmed: 12, rejected: 3, unanswered: 1 }),
      'The judge confirmed 12, rejected 3, left 1 unanswered.\n',
    ],
  ])('is said so: %s', (said, expected) => {
    expect(said).toBe(expected);
  });
});
