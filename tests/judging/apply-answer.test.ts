import { describe, expect, it } from 'vitest';
import { applyAnswer } from '../../src/judging/apply-answer.ts';
import { relationOf } from '../relations/relation-of.ts';

const relation = relationOf('s1', 'agrees', 's2', 0.5);
const confirmed = (confidence: number, reason = '', from = relation) =>
  applyAnswer(from, { holds: true, confidence, reason });

describe('applyAnswer', () => {
  it('drops what was rejected', () => {
    expect(applyAnswer(relation, { holds: false, confidence: 0.9, reason: 'No.' })).toBeNull();
  });

  it('keeps what was confirmed and changes its confidence and its sentence alone', () => {
    const { confidence, why, ...rest } = confirmed(0.9) ?? relation;
    expect({ ...rest, confidence: 0.5, why: 'By hand.' }).toEqual(relation);
  });

  it.each([
    [0.5, 0.9, 0.7],
    [0.5, 0.1, 0.3],
    [0.33, 0.8, 0.57],
    [0.98, 1, 0.99],
    [1, 1, 0.99],
  ])('moves a confidence of %d half the way to %d: %d', (own, judges, moved) => {
    expect(confirmed(judges, '', { ...relation, confidence: own })?.confidence).toBe(moved);
  });

  it.each([
    ['Both want it early.', 'By hand. The judge confirmed it: “Both want it early”.'],
    ['', 'By hand. The judge confirmed it.'],
    ['It says "daily".', 'By hand. The judge confirmed it: “It says ‘daily’”.'],
    [' two\n lines\u202e\u0007 ', 'By hand. The judge confirmed it: “two lines”.'],
  ])('says so with the reason %j', (reason, why) => {
    expect(confirmed(0.9, reason)?.why).toBe(why);
  });

  it('cuts a long reason at a word', () => {
    const why = confirmed(0.9, 'because '.repeat(100))?.why ?? '';
    expect(why.length).toBeLessThan(220);
    expect(why).toMatch(/because …”\.$/);
  });
});
