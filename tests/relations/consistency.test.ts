import { describe, expect, it } from 'vitest';
import { settle } from '../../src/relations/consistency.ts';
import { inWords, relationOf } from './relation-of.ts';

describe('settle', () => {
  it('takes the weakest link out of a triangle that cannot be', () => {
    const relations = [
      relationOf('a', 'agrees', 'b', 0.9),
      relationOf('b', 'agrees', 'c', 0.8),
      relationOf('a', 'disagrees', 'c', 0.5),
    ];
    expect(inWords(settle(relations, []))).toEqual(['a agrees b 0.9', 'b agrees c 0.8']);
  });

  it('keeps a sure conflict and drops the weaker agreement', () => {
    const relations = [
      relationOf('a', 'agrees', 'b', 0.4),
      relationOf('b', 'agrees', 'c', 0.8),
      relationOf('a', 'disagrees', 'c', 0.9),
    ];
    expect(inWords(settle(relations, []))).toEqual(['a disagrees c 0.9', 'b agrees c 0.8']);
  });

  it('counts a qualification as an agreement', () => {
    const relations = [
      relationOf('a', 'qualifies', 'b', 0.9),
      relationOf('b', 'qualifies', 'c', 0.8),
      relationOf('a', 'disagrees', 'c', 0.5),
    ];
    expect(settle(relations, [])).toHaveLength(2);
  });

  it.each([
    ['three that agree', ['agrees', 'agrees', 'agrees']],
    ['two that agree against a third', ['agrees', 'disagrees', 'disagrees']],
  ] as const)('leaves alone %s', (_what, [ab, bc, ac]) => {
    const relations = [
      relationOf('a', ab, 'b', 0.9),
      relationOf('b', bc, 'c', 0.8),
      relationOf('a', ac, 'c', 0.7),
    ];
    expect(settle(relations, [])).toHaveLength(3);
  });

  it('comes to the same whatever the order', () => {
    const relations = [
      relationOf('a', 'agrees', 'b', 0.5),
      relationOf('b', 'agrees', 'c', 0.5),
      relationOf('a', 'disagrees', 'c', 0.5),
      relationOf('c', 'agrees', 'd', 0.5),
    ];
    expect(settle([...relations].reverse(), [])).toEqual(settle(relations, []));
  });

  it('lets no source contradict itself: what it says twice has one side', () => {
    const relations = [
      relationOf('a1', 'agrees', 'b1', 0.6),
      relationOf('a2', 'disagrees', 'b1', 0.4),
    ];
    expect(inWords(settle(relations, [{ a: 'a1', b: 'a2' }]))).toEqual(['a1 agrees b1 0.6']);
    expect(settle(relations, [])).toHaveLength(2);
  });

  it('never gives the two of one source a link', () => {
    const relations = [relationOf('a1', 'agrees', 'b1', 0.6)];
    expect(settle(relations, [{ a: 'a1', b: 'a2' }])).toEqual(relations);
  });

  it('has nothing to say of nothing', () => {
    expect(settle([], [])).toEqual([]);
  });
});
