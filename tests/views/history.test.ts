import { describe, expect, it } from 'vitest';
import type { Decisions } from '../../src/views/decisions.ts';
import { beginHistory, redo, take, undo } from '../../src/views/history.ts';

const decided = (...keys: string[]): Decisions =>
  new Map(keys.map((key) => [key, { verdict: 'confirm', note: '', on: key }]));
const act = (name: string) => ({
  done: `Confirmed ${name}.`,
  doing: `confirming ${name}`,
  at: name,
});

const start = beginHistory(decided('kept'));
const two = take(take(start, act('a'), decided('kept', 'a')), act('b'), decided('kept', 'a', 'b'));

describe('the history of decisions', () => {
  it('goes back step by step to what it began with, and forth again', () => {
    const back = undo(undo(two));
    expect(back.now).toEqual(start.now);
    expect(redo(redo(back)).now).toEqual(two.now);
  });

  it('stays where it is at either end', () => {
    expect(undo(start)).toBe(start);
    expect(redo(two)).toBe(two);
  });

  it('forgets what was taken back once something else is done', () => {
    const other = take(undo(two), act('c'), decided('kept', 'a', 'c'));
    expect(other.future).toEqual([]);
    expect(undo(other).now).toEqual(decided('kept', 'a'));
  });

  it('says what has just happened', () => {
    const steps = [start, two, undo(two), redo(undo(two))];
    expect(steps.map(({ said }) => said)).toEqual([
      '',
      'Confirmed b.',
      'Undone: confirming b.',
      'Done again: confirming b.',
    ]);
  });
});
