import { describe, expect, it } from 'vitest';
import {
  countProgress,
  NO_PROGRESS,
  progressText,
  statusOf,
} from '../../src/views/checklist-progress.ts';
import { beginHistory, undo } from '../../src/views/history.ts';
import { type ProgressHistory, withDeed } from '../../src/views/progress-history.ts';
import { checklist, progress } from '../exports/small-checklist.ts';

const items = checklist.groups.flatMap((group) => group.items);

describe('the progress of a checklist', () => {
  it('knows where each item stands', () => {
    expect(items.map((item) => [item.label, statusOf(item, progress)])).toEqual([
      ['Rest first', 'done'],
      ['Write at once', 'to decide'],
      ['Ask for feedback', 'set aside'],
      ['Write three weeks later', 'to decide'],
      ['Never speak ill of them, ever again, to anyone.', 'skipped'],
    ]);
  });

  it('sets the other way aside when one is chosen', () => {
    const chosen = {
      ...NO_PROGRESS,
      sides: new Map([['recommendation:note recommendation:later', 'a' as const]]),
    };
    const aside = items.filter((item) => statusOf(item, chosen) === 'set aside');
    expect(aside.map(({ label }) => label)).toEqual(['Write three weeks later']);
  });

  it('counts in words', () => {
    expect(progressText(countProgress(items, NO_PROGRESS))).toBe('0 of 5 done · 2 to decide');
    expect(progressText(countProgress(items, progress))).toBe(
      '1 of 3 done · 1 skipped · 1 to decide',
    );
  });

  it('asks for no decision on what is skipped altogether', () => {
    const skipped = new Set(items.map(({ key }) => key));
    expect(countProgress(items, { ...NO_PROGRESS, skipped }).toDecide).toBe(0);
  });
});

describe('the history of a checklist', () => {
  const ticked = { ...NO_PROGRESS, done: new Set(['one']) };
  const skipped = { ...ticked, skipped: new Set(['two']) };
  const history = withDeed(
    withDeed(beginHistory(NO_PROGRESS), { words: 'Ticked “One”', at: 'one' }, ticked),
    { words: 'Skipped “Two”', at: 'two' },
    skipped,
  );

  it('takes steps back one by one and says which', () => {
    const once = undo(history);
    expect([once.now, once.said]).toEqual([ticked, 'Undone: Skipped “Two”.']);
    expect(undo(once).now).toEqual(NO_PROGRESS);
  });

  it('stays as it is when there is nothing to take back', () => {
    const start: ProgressHistory = beginHistory(ticked);
    expect(undo(start)).toBe(start);
  });

  it('takes back a note as a whole, not letter by letter', () => {
    const deed = { words: 'Changed the note on “One”', at: 'one' };
    const typed = ['A', 'As', 'Ask'].reduce(
      (sofar, text) => withDeed(sofar, deed, { ...skipped, notes: new Map([['one', text]]) }),
      history,
    );
    expect(undo(typed).now).toEqual(skipped);
  });
});
