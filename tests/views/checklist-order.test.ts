import { describe, expect, it } from 'vitest';
import { arrangeChecklist, movedOrder } from '../../src/views/checklist-order.ts';
import { NO_PROGRESS } from '../../src/views/checklist-progress.ts';
import { checklist, progress } from '../exports/small-checklist.ts';

describe('arrangeChecklist', () => {
  const labels = (groups: typeof checklist.groups): string[][] =>
    groups.map(({ items }) => items.map(({ label }) => label));

  it('changes nothing as long as nothing was done', () => {
    expect(arrangeChecklist(checklist, NO_PROGRESS)).toEqual({ ...checklist, skipped: [] });
  });

  it('follows the reader’s order and sets the skipped aside, with groups that this empties', () => {
    const { groups, skipped } = arrangeChecklist(checklist, progress);
    expect(labels(groups)).toEqual([
      ['Write at once', 'Rest first'],
      ['Ask for feedback'],
      ['Write three weeks later'],
    ]);
    expect(skipped.map(({ key }) => key)).toEqual(['recommendation:gossip']);
  });
});

describe('movedOrder', () => {
  const usual = ['a', 'b', 'c', 'd'];

  it.each([
    ['a', 'c', 'after', ['b', 'c', 'a', 'd']],
    ['a', 'c', 'before', ['b', 'a', 'c', 'd']],
    ['d', 'a', 'before', ['d', 'a', 'b', 'c']],
    ['a', 'a', 'before', ['a', 'b', 'c', 'd']],
    ['a', 'gone', 'after', ['a', 'b', 'c', 'd']],
  ] as const)('puts %s to %s, %s it', (key, to, side, order) => {
    expect(movedOrder(usual, [], { key, to, side })).toEqual(order);
  });

  it('goes on from the reader’s own order', () => {
    const own = ['d', 'c', 'b', 'a'];
    expect(movedOrder(usual, own, { key: 'a', to: 'd', side: 'before' })).toEqual([
      'a',
      'd',
      'c',
      'b',
    ]);
  });
});
