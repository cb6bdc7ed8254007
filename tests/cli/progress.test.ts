import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';
import { recordingContext } from './support/harness.ts';

/** A reporter with a clock that the test moves. */
const reporter = (terminal: { errIsTty?: boolean; columns?: number }, quiet = false) => {
  const recorded = recordingContext({ terminal });
  let time = 0;
  const progress = createProgress(recorded.context.terminal, { quiet, now: () => time });
  const at = (milliseconds: number, stage: string, done: number): void => {
    time = milliseconds;
    progress.report({ stage, done, total: 10 });
  };
  return { at, clear: progress.clear, err: recorded.err };
};

describe('progress', () => {
  it('says nothing of what takes less than a second', () => {
    const { at, clear, err } = reporter({ errIsTty: true });
    at(0, 'reading', 1);
    at(999, 'reading', 10);
    clear();
    expect(err()).toBe('');
  });

  it('prints plain lines in a log: one a stage, and one every five seconds', () => {
    const { at, err } = reporter({});
    at(1000, 'reading', 1);
    at(1100, 'reading', 2);
    at(1200, 'comparing', 3);
    at(6100, 'comparing', 4);
    at(6200, 'comparing', 5);
    expect(err()).toBe('reading 1 of 10\ncomparing 3 of 10\ncomparing 5 of 10\n');
  });

  it('rewrites one line on a terminal, no wider than it, and removes it in the end', () => {
    const { at, clear, err } = reporter({ errIsTty: true, columns: 30 });
    at(1000, 'reading', 5);
    at(1010, 'reading', 6);
    at(2000, 'reading\u001b[2J', 10);
    clear();
    clear();
    const [, first = '', second = '', last] = err().split('\r\u001b[2K');
    expect(first).toBe('[############............] re');
    expect(second).toHaveLength(29);
    expect(last).toBe('');
    expect(err()).not.toContain('\u001b[2J');
  });

  it('is silent when that was asked for', () => {
    const { at, err } = reporter({}, true);
    at(5000, 'reading', 1);
    expect(err()).toBe('');
  });
});
